interface SeenAtProps {
  /** An address or the name of a file, as the person wrote it. */
  readonly place: string;
}

/** Where an artefact can be seen: a link when it is an address of the web, else the words alone. */
export function SeenAt({ place }: SeenAtProps) {
  return /^https?:\/\//i.test(place) ? (
    <a href={place} target="_blank" rel="noreferrer noopener" className="seen-at">
      {place}
    </a>
  ) : (
    <span className="seen-at">{place}</span>
  );
}
