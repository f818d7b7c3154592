// Names the knots of the drawing on the home page, which has links and titles without this file.

/** The name of a link in the drawing: its title, or the text that it shows. */
const nameOf = (link) => (link.querySelector("title") ?? link).textContent;

function nameKnots(figure) {
  const place = figure.querySelector("[data-weave-name]");
  const linkAt = (event) => event.target.closest?.("svg a");
  let named;
  const name = (link) => {
    if (!link || link === named) return;
    named?.removeAttribute("data-named");
    named = link;
    link.setAttribute("data-named", "");
    const said = document.createElement("a");
    said.href = link.getAttribute("href");
    said.textContent = nameOf(link);
    place.replaceChildren(said);
  };
  figure.addEventListener("pointerover", (event) => event.pointerType !== "touch" && name(linkAt(event)));
  figure.addEventListener("focusin", (event) => name(linkAt(event)));

  // A finger cannot point: the first touch names a knot, the second follows it.
  let touched;
  figure.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch" && linkAt(event) !== named ? linkAt(event) : undefined;
    name(touched);
  });
  figure.addEventListener("click", (event) => touched && linkAt(event) === touched && event.preventDefault());

  for (const knots of figure.querySelectorAll("[data-knots]")) knots.removeAttribute("aria-hidden");
  figure.addEventListener("keydown", (event) => moveTo(event, figure));
  place.hidden = false;
}

const steps = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };

/** Left and right lead along a city's cord, up and down to the next city. */
function moveTo(event, figure) {
  const cord = event.target.closest("[data-cord]");
  const [down, right] = steps[event.key] ?? [0, 0];
  if (!cord || (!down && !right)) return;
  const cords = [...figure.querySelectorAll("[data-cord]")];
  const links = [...cord.querySelectorAll("a")];
  const to = right
    ? links[links.indexOf(event.target.closest("a")) + right]
    : cords[cords.indexOf(cord) + down]?.querySelector("a");
  event.preventDefault();
  to?.focus();
}

for (const figure of document.querySelectorAll("[data-weave]")) nameKnots(figure);
