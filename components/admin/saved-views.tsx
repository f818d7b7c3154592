import { Button } from "@/components/ui/button";
import { Details } from "@/components/ui/details";
import { TextField } from "@/components/ui/field";

type View = { id: string; name: string; href: string; remove: string };
type Props = {
  action: string;
  hidden: Record<string, string>;
  /** The filters of the list as it is now. */
  query: string;
  views: View[];
  words: { title: string; name: string; save: string };
};

/** Lists with their filters, under names of one's own. */
export function SavedViews({ action, hidden, query, views, words }: Props) {
  const frame = Object.entries(hidden).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
  return (
    <div className="mt-8">
      {views.length > 0 && <h2 className="font-semibold">{words.title}</h2>}
      <ul>
        {views.map(({ id, name, href, remove }) => (
          <li key={id} className="flex items-baseline justify-between gap-3">
            <a href={href} className="target">
              {name}
            </a>
            <form method="post" action={action}>
              {frame}
              <input type="hidden" name="remove" value={id} />
              <button type="submit" className="target quiet-link" aria-label={remove}>
                <span aria-hidden="true">×</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <Details summary={words.save}>
        <form method="post" action={action} className="space-y-3">
          {frame}
          <input type="hidden" name="query" value={query} />
          <TextField id="view-name" name="name" label={words.name} required />
          <Button second>{words.save}</Button>
        </form>
      </Details>
    </div>
  );
}
