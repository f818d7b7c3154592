/** The city that is now chosen in the form around an element; empty when there is none. */
export function chosenCity(inside: HTMLElement | null): string {
  const form = inside?.closest("form");
  const city = form?.querySelector<HTMLInputElement>('input[name="fields.city"]:checked');
  const owner = form?.querySelector<HTMLSelectElement>('[name="responsibleCity"]');
  return city?.value || owner?.value || "";
}
