import { useState } from "react";
import { Button } from "../../design/button.tsx";
import { TextLine } from "../structure/text-fields.tsx";
import { useDraftDesk } from "./draft-desk.ts";
import { Part } from "./part.tsx";

const MOST = 20;

/** Where the work itself can be seen: code, a demonstration, a talk. */
export function LinksPart() {
  const { study, change } = useDraftDesk();
  const [label, setLabel] = useState("");
  const [address, setAddress] = useState("");
  const [wrong, setWrong] = useState(false);
  const { links } = study;
  const add = () => {
    const url = address.trim();
    if (!URL.canParse(url)) {
      setWrong(true);
      return;
    }
    change({ links: [...links, { label: label.trim(), url }] });
    setLabel("");
    setAddress("");
    setWrong(false);
  };
  return (
    <Part title="Links" id="links" asks="Where the work itself can be seen: code, a demonstration, a talk.">
      {links.length > 0 && (
        <ul className="stack-tight">
          {links.map(({ label: name, url }, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- two links may be alike
            <li key={place} className="row">
              <a href={url} target="_blank" rel="noreferrer">
                {name === "" ? url : name}
              </a>
              <Button look="quiet" onClick={() => change({ links: links.filter((_, at) => at !== place) })}>
                Take off<span className="unseen">: {name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {links.length < MOST && (
        <form
          className="proof-fields"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <TextLine label="Where it leads, in a few words" value={label} max={100} onChange={setLabel} />
          <TextLine
            label="Address, beginning with https"
            value={address}
            max={2000}
            problem={wrong ? "This is no whole address." : undefined}
            onChange={setAddress}
          />
          <div className="proof-fields-all">
            <Button type="submit" disabled={address.trim() === ""}>
              Add the link
            </Button>
          </div>
        </form>
      )}
    </Part>
  );
}
