// Sends a question without leaving the page. So what was typed stays in its fields when the line breaks or the site
// cannot store it, and a proof of work can be found when one is asked for. Without this file the form is sent as it is.

const encoder = new TextEncoder();

function zeroBits(hash) {
  const first = hash.findIndex((byte) => byte !== 0);
  return first < 0 ? hash.length * 8 : first * 8 + Math.clz32(hash[first]) - 24;
}

const hashOf = async (text) => new Uint8Array(await crypto.subtle.digest("SHA-256", encoder.encode(text)));

/** A number that makes the question's hash begin with enough zeros. `tell` hears how much of the usual work is done. */
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
    // Every tenth: often enough to see that it goes on, rarely enough to listen to.
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
    // Asked for more than we could show, or refused: then the form goes the plain way, and the page says what is wrong.
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

  // Back again with the browser's button: nothing is on its way.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    button.removeAttribute("aria-disabled");
    say("");
  });
}

// Browsers give their hash function to pages that came over TLS only, and to this machine's own.
if (globalThis.crypto?.subtle) for (const place of document.querySelectorAll("[data-ask]")) enableSending(place);
