import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

type DeadLinkProps = { text: string; again?: { href: string; label: string } };

/** Explains that a link was used or has expired, and offers a new one. */
export function DeadLink({ text, again }: DeadLinkProps) {
  return <EmptyState title={text} steps={again && <ButtonLink href={again.href}>{again.label}</ButtonLink>} />;
}
