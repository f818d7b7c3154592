const attributes = ["value", "max"];

/** The text of an element without that of the elements in it. */
const ownText = ({ childNodes }: Element) =>
  [...childNodes].map((node) => (node instanceof Text ? node.data : "")).join("");

function isAlike(shown: Element, newer: Element): boolean {
  const [now, then] = [shown.children, newer.children];
  if (now.length !== then.length) return false;
  return (
    (now.length === 0 || ownText(shown) === ownText(newer)) &&
    [...now].every(({ tagName }, at) => tagName === then[at]!.tagName)
  );
}

/**
 * Gives what is shown the texts and numbers of a newer version of the same part of the page. Elements that are in both
 * stay, so the focus is kept, and a screen reader says only what is different.
 */
export function bringUpToDate(shown: Element, newer: Element): void {
  for (const name of attributes) {
    const value = newer.getAttribute(name);
    if (value !== null && value !== shown.getAttribute(name)) shown.setAttribute(name, value);
  }
  if (!isAlike(shown, newer)) shown.replaceChildren(...newer.childNodes);
  else if (shown.children.length > 0)
    for (const [at, child] of [...shown.children].entries()) bringUpToDate(child, newer.children[at]!);
  else if (shown.textContent !== newer.textContent) shown.textContent = newer.textContent;
}
