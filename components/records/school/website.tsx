/** A link labelled with the host name. */
export function WebsiteLink({ address }: { address: string }) {
  const { host, pathname } = new URL(address);
  const words = `${host.replace(/^www\./, "")}${pathname === "/" ? "" : pathname}`;
  return (
    <a href={address} className="wrap-anywhere">
      {words}
    </a>
  );
}
