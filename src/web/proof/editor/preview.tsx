import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { call } from "../../client/call.ts";
import { Answer } from "../../design/answer.tsx";
import { Button } from "../../design/button.tsx";
import { useDraftDesk } from "./draft-desk.ts";
import { fillFrame } from "./fill-frame.ts";
import { Part } from "./part.tsx";

/** The page that others will get, made from what is stored. */
export function Preview() {
  const { study, saveNow } = useDraftDesk();
  const [number, setNumber] = useState(0);
  const page = useQuery({
    queryKey: ["proof-page", study.id, number],
    queryFn: ({ signal }) => call("proof.html", { id: study.id }, signal),
    enabled: number > 0,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const show = async () => {
    await saveNow();
    setNumber((before) => before + 1);
  };
  return (
    <Part
      title="Preview"
      id="preview"
      asks="The page as others get it. It does not follow you: draw it again."
    >
      <div>
        <Button onClick={() => void show()}>{number === 0 ? "Draw the preview" : "Draw it again"}</Button>
      </div>
      {number > 0 && (
        <Answer query={page} what="the page" lines={20}>
          {({ text }) => (
            <iframe
              key={number}
              className="proof-preview"
              title={`Preview of ${study.title}`}
              // Nothing in it may run; the page of the app only hands it its own style.
              sandbox="allow-same-origin"
              srcDoc={withoutStyle(text)}
              onLoad={(event) => fillFrame(event.currentTarget, text)}
            />
          )}
        </Answer>
      )}
    </Part>
  );
}

/** The policy of this page lets no style element in; the style is handed over once the frame is there. */
function withoutStyle(text: string): string {
  return text.replace(/<style>[\s\S]*?<\/style>/u, "").replaceAll(/<script[\s\S]*?<\/script>/gu, "");
}
