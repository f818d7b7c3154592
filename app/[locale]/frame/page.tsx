/** An empty page with the layout of admin and account. The front door learns from it which stylesheet public documents link. */
export default function Page() {
  return null;
}
