type VideoOnClickProps = {
  title: string;
  lang?: string;
  /** The address of the video, which opens there. Nothing is requested from that site before the click. */
  href: string;
  /** "Play the video" */
  play: string;
  /** "The video comes from vimeo.com, which then learns your address." */
  notice: string;
};

export function VideoOnClick({ title, lang, href, play, notice }: VideoOnClickProps) {
  return (
    <div className="max-w-measure border-y border-rule py-4">
      <p className="font-read text-lead" lang={lang}>
        {title}
      </p>
      <p className="mt-1">
        <a href={href} className="target font-semibold">
          <span aria-hidden="true">▸ </span>
          {play}
          <span className="sr-only">: {title}</span>
        </a>
      </p>
      <p className="text-note text-quiet">{notice}</p>
    </div>
  );
}
