/** Empty: the front door sends a page of ours (failure/[status]). Without this file Next puts an English one into the payload of every page. */
export default function NotFound() {
  return null;
}
