/**
 * An empty page with the layout of admin and account. From it the front door learns which stylesheet public documents
 * link.
 */
export default function Page() {
  return null;
}
