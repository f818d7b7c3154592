import { Button } from "@/components/ui/button";

type Props = {
  action: string;
  hidden: Record<string, string>;
  question: string;
  yes: string;
  no: { href: string; label: string };
};

/** Asked before many records are changed at once: what, and how many. They are listed below it. */
export function BulkConfirm({ action, hidden, question, yes, no }: Props) {
  return (
    <form
      id="confirm"
      method="post"
      action={action}
      aria-labelledby="confirm-title"
      className="mb-6 max-w-measure border-2 border-thread px-5 py-4"
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <h2 id="confirm-title" className="font-read text-lead">
        {question}
      </h2>
      <p className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button>{yes}</Button>
        <a href={no.href} className="target">
          {no.label}
        </a>
      </p>
    </form>
  );
}
