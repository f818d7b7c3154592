const address = /(https?:\/\/\S+)/;

/** The text of an email as it was sent, with its addresses as links. */
export function MailText({ text, language }: { text: string; language: string }) {
  return (
    <div lang={language} className="max-w-measure font-read wrap-anywhere whitespace-pre-line">
      {text.split(address).map((part) =>
        address.test(part) ? (
          <a key={part} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}
