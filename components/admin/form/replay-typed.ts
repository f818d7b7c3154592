type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Sets a value as the browser does when somebody types, so that React notices it. */
function writeNatively(control: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  const { start, end } = { start: control.selectionStart, end: control.selectionEnd };
  control.value = control.defaultValue;
  const prototype = control instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(control, value);
  if (start !== null) control.setSelectionRange(start, end);
  control.dispatchEvent(new Event("input", { bubbles: true }));
}

function replay(control: Control): void {
  if (control instanceof HTMLSelectElement) {
    const isChanged = [...control.options].some((option) => option.selected && !option.defaultSelected);
    if (isChanged) control.dispatchEvent(new Event("change", { bubbles: true }));
    return;
  }
  const isTick = control instanceof HTMLInputElement && ["checkbox", "radio"].includes(control.type);
  if (!isTick) {
    if (control.type !== "hidden" && control.type !== "file" && control.value !== control.defaultValue)
      writeNatively(control, control.value);
    return;
  }
  if (control.checked === control.defaultChecked) return;
  control.checked = control.defaultChecked;
  // A radio button that lost its tick follows the one that got it.
  if (control.type === "checkbox" || !control.defaultChecked) control.click();
}

/**
 * Types and ticks again what somebody typed and ticked before React took the form over: its state knows nothing of it
 * and would be written over it at the next rendering.
 */
export function replayTyped(form: HTMLFormElement): void {
  const controls = [...form.querySelectorAll<Control>("input, textarea, select")];
  for (const control of controls) replay(control);
}
