/**
 * Empty: the front door sends our own page (failure/[status]). Without this file, Next puts its English one into the
 * payload of every page.
 */
export default function NotFound() {
  return null;
}
