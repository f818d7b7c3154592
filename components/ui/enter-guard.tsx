/**
 * The first button of a form, and disabled: browsers then do nothing when Enter is pressed in a one-line field, also
 * without JavaScript. For forms with a button that publishes or decides.
 */
export function EnterGuard() {
  return <button type="submit" disabled hidden />;
}
