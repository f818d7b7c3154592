/** A web address by the name of its site: "lisboa.pt". */
export function WebsiteLink({ address }: { address: string }) {
  return <a href={address}>{new URL(address).host.replace(/^www\./, "")}</a>;
}
