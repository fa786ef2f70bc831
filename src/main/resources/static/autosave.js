// Keeps what is typed into a form[data-draft-url] as a draft on the server, and says so beside each
// field. Text waits in memory only: nothing a client said is written to this machine.
const PAUSE = 800;
const RETRY = [2000, 5000, 15000, 30000];
const forms = new WeakMap();

const word = (name) => document.getElementById("autosave-words")?.dataset[name] ?? "";
const csrf = () => document.querySelector('meta[name="csrf"]')?.content ?? "";

function say(form, names, state, words) {
  for (const name of names) {
    const slot = form.querySelector(`[data-state-for="${CSS.escape(name)}"]`);
    if (!slot) continue;
    slot.className = `state ${state}`;
    slot.textContent = words;
  }
}

function remember(form) {
  if (!forms.has(form)) {
    forms.set(form, { changed: new Set(), timer: 0, tries: 0, sending: false, stopped: false });
  }
  return forms.get(form);
}

function wait(form, delay) {
  const draft = remember(form);
  clearTimeout(draft.timer);
  draft.timer = setTimeout(() => save(form), delay);
}

async function save(form, leaving = false) {
  const draft = remember(form);
  clearTimeout(draft.timer);
  if (draft.sending && !leaving) return wait(form, PAUSE);
  if (!draft.changed.size || draft.stopped) return;
  const names = [...draft.changed];
  draft.changed.clear();
  draft.sending = true;
  say(form, names, "saving", word("saving"));
  try {
    const answer = await fetch(form.dataset.draftUrl, {
      method: "POST",
      headers: { "X-CSRF-TOKEN": csrf(), "Kith-Draft": form.dataset.draftVersion ?? "" },
      body: new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string")),
      credentials: "same-origin",
      redirect: "manual",
      keepalive: leaving,
    });
    settle(form, draft, names, answer);
  } catch {
    again(form, draft, names, word("waiting"));
  } finally {
    draft.sending = false;
  }
}

function settle(form, draft, names, answer) {
  if (answer.ok) {
    draft.tries = 0;
    form.dataset.draftVersion = answer.headers.get("Kith-Draft") ?? form.dataset.draftVersion ?? "";
    const now = new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false });
    say(form, names.filter((name) => !draft.changed.has(name)), "saved", word("saved").replace("{0}", now));
  } else if (answer.status === 409) {
    draft.stopped = true;
    names.forEach((name) => draft.changed.add(name));
    say(form, names, "conflict", word("conflict"));
  } else if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) {
    again(form, draft, names, word("signin"));
  } else {
    again(form, draft, names, word("waiting"));
  }
}

function again(form, draft, names, words) {
  names.forEach((name) => draft.changed.add(name));
  say(form, draft.changed, "waiting", words);
  wait(form, RETRY[Math.min(draft.tries++, RETRY.length - 1)]);
}

function drafted(event) {
  const form = event.target.form ?? event.target.closest?.("form");
  return form?.dataset.draftUrl && event.target.name ? form : null;
}

document.addEventListener("input", (event) => {
  const form = drafted(event);
  if (!form) return;
  remember(form).changed.add(event.target.name);
  wait(form, PAUSE);
});
document.addEventListener("change", (event) => {
  const form = drafted(event);
  if (form) save(form);
});

const open = () => [...document.querySelectorAll("form[data-draft-url]")];
const unsaved = () => open().filter((form) => forms.get(form)?.changed.size);

addEventListener("online", () => unsaved().forEach((form) => save(form)));
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") unsaved().forEach((form) => save(form, true));
});
addEventListener("beforeunload", (event) => {
  if (unsaved().some((form) => !form.dataset.leaving)) event.preventDefault();
});
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.dataset?.draftUrl) return;
  clearTimeout(remember(form).timer);
  form.dataset.leaving = "yes";
});
// A submission that htmx could not deliver leaves the text where it is: the draft goes on.
document.addEventListener("htmx:afterRequest", (event) => {
  const form = event.target;
  if (form.dataset?.leaving) delete form.dataset.leaving;
});
