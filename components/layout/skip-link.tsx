export function SkipLink({ label, href = "#main" }: { label: string; href?: string }) {
  return (
    <a href={href} className="skip-link">
      {label}
    </a>
  );
}
