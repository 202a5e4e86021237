import type { ReactNode } from "react";
import { usePageTitle } from "./use-page-title.ts";
import "./page.css";

interface PageProps {
  readonly title: string;
  /** What the page is about, above the title: whose profile, which lane. */
  readonly over?: ReactNode;
  /** The answer of the page in a sentence or two. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its title, its answer, then its sections. */
export function Page({ title, over, lead, children }: PageProps) {
  usePageTitle(title);
  return (
    <article className="page">
      <header className="page-head">
        {over !== undefined && <div className="page-over">{over}</div>}
        <h1 tabIndex={-1}>{title}</h1>
        {lead !== undefined && <div className="lead">{lead}</div>}
      </header>
      {children}
    </article>
  );
}

interface SectionProps {
  readonly title: string;
  /** A short remark under the heading, in the margin. */
  readonly aside?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a page with its heading in the margin, as journals set it. */
export function Section({ title, aside, id, children }: SectionProps) {
  return (
    <section className="section" {...(id === undefined ? {} : { id })}>
      <div className="section-side">
        <h2>{title}</h2>
        {aside !== undefined && <div className="note">{aside}</div>}
      </div>
      <div className="section-body">{children}</div>
    </section>
  );
}
