import type { ReactNode } from "react";

type DrawingProps = {
  id: string;
  title: string;
  description: string;
  width: number;
  height: number;
  children: ReactNode;
};

/** The SVG element of every drawing that contains links, with a title and a description for screen readers. */
export function Drawing({ id, title, description, width, height, children }: DrawingProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is not a fieldset, and role="img" would hide its links
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
