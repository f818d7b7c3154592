import { siteName } from "@/lib/text/web-address";

/** A link labelled with host name and path: "lisboa.pt/escolas". An invalid address is shown as text. */
export function WebsiteLink({ address }: { address: string }) {
  const site = siteName(address);
  if (!site) return address;
  const { pathname } = new URL(address);
  return (
    <a href={address} className="wrap-anywhere">
      {pathname === "/" ? site : site + pathname}
    </a>
  );
}
