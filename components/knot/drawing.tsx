import type { ReactNode } from "react";

type DrawingProps = {
  id: string;
  title: string;
  description: string;
  width: number;
  height: number;
  children: ReactNode;
};

/** The frame of every drawing with links in it: named, described, and read part by part. */
export function Drawing({ id, title, description, width, height, children }: DrawingProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset, and as an image its links would be hidden
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      className="drawing"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  );
}
