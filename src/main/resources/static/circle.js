// Moves people in the closeness circle: by dragging, or with the arrow keys. What it sends is what
// the form in the table sends, so both roads end at the same handler.
const MIDDLE = 400;
const EDGES = [158, 276, 392];
let held = null;

const personAt = (event) => event.target.closest?.(".figure-circle[data-action] .c-person[data-person]");
const figureOf = (person) => person.closest(".figure-circle");

function place(svg, event) {
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
  return { x: at.x, y: at.y };
}

function ringAt({ x, y }) {
  const distance = Math.hypot(x - MIDDLE, y - MIDDLE);
  const ring = EDGES.findIndex((edge) => distance <= edge);
  return ring < 0 ? 3 : ring + 1;
}

function aim(figure, ring) {
  for (const circle of figure.querySelectorAll(".c-ring")) {
    circle.classList.toggle("aim", circle.classList.contains(`r${ring}`));
  }
}

async function move(person, ring) {
  if (ring === Number(person.dataset.ring)) return;
  const figure = figureOf(person);
  const focus = person.id;
  person.dataset.ring = ring;
  await window.htmx.ajax("POST", figure.dataset.action, {
    target: figure.dataset.target,
    swap: "outerHTML",
    values: { person: person.dataset.person, ring },
  });
  document.getElementById(focus)?.focus();
}

document.addEventListener("pointerdown", (event) => {
  const person = personAt(event);
  if (!person || event.button !== 0) return;
  held = { person, svg: person.ownerSVGElement, start: person.getAttribute("transform"), ring: null };
  person.setPointerCapture(event.pointerId);
  person.classList.add("dragging");
  person.focus();
  event.preventDefault();
});
document.addEventListener("pointermove", (event) => {
  if (!held) return;
  const at = place(held.svg, event);
  held.ring = ringAt(at);
  held.person.setAttribute("transform", `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`);
  aim(figureOf(held.person), held.ring);
});

function release(keep) {
  if (!held) return;
  const { person, start, ring } = held;
  held = null;
  person.classList.remove("dragging");
  aim(figureOf(person), 0);
  if (keep && ring && ring !== Number(person.dataset.ring)) move(person, ring);
  else person.setAttribute("transform", start);
}
document.addEventListener("pointerup", () => release(true));
document.addEventListener("pointercancel", () => release(false));

const STEPS = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") return release(false);
  const person = personAt(event);
  const step = STEPS[event.key];
  if (!person || !step) return;
  event.preventDefault();
  move(person, Math.min(3, Math.max(1, Number(person.dataset.ring) + step)));
});

// The slider moves the circle through the days on which it was drawn; the links below it do the
// same where no script runs.
function offerSlider() {
  const slider = document.getElementById("circle-day");
  if (!slider) return;
  slider.hidden = false;
  slider.labels[0].hidden = false;
}
offerSlider();

// Whatever was unfolded stays so when the part of the page around it is new.
let unfolded = [];
document.addEventListener("htmx:beforeSwap", (event) => {
  unfolded = [...event.detail.target.querySelectorAll("details")].map((one) => one.open);
});
document.addEventListener("htmx:afterSwap", () => {
  offerSlider();
  const parts = document.querySelectorAll("#people details");
  if (parts.length === unfolded.length) parts.forEach((part, index) => (part.open = unfolded[index]));
});

document.addEventListener("input", async (event) => {
  if (event.target.id !== "circle-day") return;
  const day = document.querySelectorAll(".circle-days a")[event.target.value];
  await window.htmx.ajax("GET", day.href, { target: "#people", swap: "outerHTML" });
  history.replaceState(null, "", day.href);
  document.getElementById("circle-day")?.focus();
});
