/** Nothing: what rendering a page at a request costs before it has any content. */
export default function Page() {
  return <main />;
}
