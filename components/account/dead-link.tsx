import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

type DeadLinkProps = { title: string; text: string; again?: { href: string; label: string } };

/** A link that was used or is too old: what it means, and the way on. */
export function DeadLink({ title, text, again }: DeadLinkProps) {
  return (
    <EmptyState title={title} steps={again && <ButtonLink href={again.href}>{again.label}</ButtonLink>}>
      <p>{text}</p>
    </EmptyState>
  );
}
