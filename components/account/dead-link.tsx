import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

type DeadLinkProps = { title: string; text: string; again?: { href: string; label: string } };

/** Explains that a link was used or has expired, and offers a new one. */
export function DeadLink({ title, text, again }: DeadLinkProps) {
  return (
    <EmptyState title={title} steps={again && <ButtonLink href={again.href}>{again.label}</ButtonLink>}>
      <p>{text}</p>
    </EmptyState>
  );
}
