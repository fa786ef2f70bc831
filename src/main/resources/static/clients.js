// Finds a client by what stands in their row. Nothing that is typed leaves the page: a name must
// never stand in an address.
const page = document.getElementById("clients");
const input = document.getElementById("filter");
const rows = [...page.querySelectorAll("tr[data-client]")];
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const texts = new Map(rows.map((row) => [row, plain(row.cells[0].textContent)]));

function filter() {
  const words = plain(input.value).split(/\s+/);
  for (const row of rows) row.hidden = !words.every((word) => texts.get(row).includes(word));
  for (const list of page.querySelectorAll(".client-list")) {
    list.hidden = !list.querySelector("tr[data-client]:not([hidden])");
  }
  const none = document.getElementById("filter-none");
  none.textContent = rows.some((row) => !row.hidden) ? "" : none.dataset.none;
}

function step(by) {
  const seen = rows.filter((row) => !row.hidden);
  const at = seen.findIndex((row) => row.contains(document.activeElement));
  const next = at < 0 && by < 0 ? seen.length - 1 : Math.min(seen.length - 1, Math.max(0, at + by));
  seen[next]?.querySelector("a").focus();
}

if (input) {
  input.closest(".filter").hidden = false;
  input.addEventListener("input", filter);
  filter();
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") {
      event.preventDefault();
      step(1);
    }
    if (event.key === "Enter") rows.find((row) => !row.hidden)?.querySelector("a").click();
  });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else if (event.key === "/" && input) {
    event.preventDefault();
    input.focus();
  }
});
