// Sends a question, or a form to follow a list, by fetch, so that typed text stays in the form if the network or the site fails, and so that a proof
// of work can be computed when the server asks for one. Without this file the form is submitted natively.

const encoder = new TextEncoder();

function zeroBits(hash) {
  const first = hash.findIndex((byte) => byte !== 0);
  return first < 0 ? hash.length * 8 : first * 8 + Math.clz32(hash[first]) - 24;
}

const hashOf = async (text) => new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text)));

/**
 * Finds a number that makes the question's hash begin with enough zeros. `tell` receives the share of the expected
 * work.
 */
async function prove({ question, bits }, tell) {
  const usual = 2 ** bits;
  for (let from = 0; ; from += 500) {
    const tried = await Promise.all(Array.from({ length: 500 }, (_, index) => hashOf(`${question}:${from + index}`)));
    const found = tried.findIndex((hash) => zeroBits(hash) >= bits);
    if (found >= 0) return `${question}:${from + found}`;
    tell(Math.min(95, Math.round((from / usual) * 70)));
  }
}

async function post(form, more) {
  const body = new URLSearchParams(new FormData(form));
  for (const [name, value] of Object.entries(more)) body.set(name, value);
  const response = await fetch(form.action, { method: "POST", body, headers: { accept: "application/json" } });
  return { status: response.status, answer: await response.json() };
}

function enableSending(place) {
  const form = place.querySelector("form");
  const [button, status] = [form.querySelector("button"), form.querySelector("[role=status]")];
  const say = (words) => {
    status.textContent = words;
  };
  let last = "";
  const tellProgress = (percent) => {
    // In steps of ten percent: often enough to show progress, rarely enough for screen readers.
    const words = place.dataset.proving.replace("{percent}", String(Math.floor(percent / 10) * 10));
    if (words !== last) say(words);
    last = words;
  };

  async function send(more = { canProve: "yes" }) {
    const { status: code, answer } = await post(form, more);
    if (answer.proof && !more.proof) {
      tellProgress(0);
      return send({ canProve: "yes", proof: await prove(answer.proof, tellProgress) });
    }
    // A second proof or a refusal: submit natively, and the server's page shows what is wrong.
    if (answer.proof || (code >= 400 && code < 500)) return form.submit();
    if (code >= 500) throw new Error("not stored");
    location.assign(answer.to);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (button.getAttribute("aria-disabled") === "true") return;
    button.setAttribute("aria-disabled", "true");
    say(place.dataset.sending);
    send().catch(() => {
      button.removeAttribute("aria-disabled");
      say(place.dataset.failed);
    });
  });

  // After the browser's back button no request is in progress.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    button.removeAttribute("aria-disabled");
    say("");
  });
}

// Browsers offer `crypto.subtle` only over TLS and on localhost.
if (globalThis.crypto?.subtle) for (const place of document.querySelectorAll("[data-ask]")) enableSending(place);
