// Keeps the choice between light and dark; without a choice the system decides.
const root = document.documentElement;
const kept = localStorage.getItem("kith-theme");
if (kept) root.dataset.theme = kept;

const system = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";

function show() {
  for (const button of document.querySelectorAll("[data-theme-switch]")) {
    button.hidden = false;
    button.setAttribute("aria-pressed", String(isDark()));
  }
}

document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-theme-switch]")) return;
  const next = isDark() ? "light" : "dark";
  root.dataset.theme = next;
  if (next === (system.matches ? "dark" : "light")) localStorage.removeItem("kith-theme");
  else localStorage.setItem("kith-theme", next);
  show();
});
system.addEventListener("change", show);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", show);
else show();
