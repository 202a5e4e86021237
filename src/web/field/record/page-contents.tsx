interface PageContentsProps {
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

const FEWEST = 3;

/** The parts of a long page, beside it where there is room. */
export function PageContents({ parts }: PageContentsProps) {
  if (parts.length < FEWEST) return null;
  return (
    <nav className="page-contents no-print" aria-label="On this page">
      <p className="note">On this page</p>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
