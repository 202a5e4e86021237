import type { ReactNode } from "react";

interface PartProps {
  readonly title: string;
  readonly id: string;
  /** The question it answers. */
  readonly asks?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the piece with its heading. */
export function Part({ title, id, asks, children }: PartProps) {
  return (
    <section className="proof-part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {asks !== undefined && <p className="note">{asks}</p>}
      {children}
    </section>
  );
}
