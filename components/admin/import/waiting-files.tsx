import { Callout } from "@/components/ui/callout";
import type { Translate } from "@/lib/i18n/server";

type File = { id: string; href: string; fileName: string; about: string };

/** Files that were read from addresses and wait for a person. */
export function WaitingFiles({ t, files }: { t: Translate; files: File[] }) {
  return (
    <Callout tone="strong" title={t("exchange:address.newerWaits")}>
      <ul className="list-disc ps-5">
        {files.map(({ id, href, fileName, about }) => (
          <li key={id} className="words">
            <a href={href} className="target font-semibold">
              {fileName}
            </a>{" "}
            <span className="text-note text-quiet">{about}</span>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
