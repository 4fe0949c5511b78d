import type { ToolkitOffer } from "#plugin/studio";
import { CopyButton } from "../../../parts/copy-button.tsx";

interface MessagesProps {
  readonly toolkit: ToolkitOffer;
  readonly language: string;
}

/** What the campaign says on each channel, to be copied as it stands. */
export function Messages({ language, toolkit }: MessagesProps) {
  const messages = toolkit.messages.filter(
    (message) => message.language === language,
  );
  if (messages.length === 0) return null;
  const direction = toolkit.directions[language] ?? "ltr";
  return (
    <section className="messages" aria-labelledby="messages">
      <h2 id="messages">Words to post and send</h2>
      <ul>
        {messages.map(
          ({
            alt,
            audience,
            channel,
            counts,
            length,
            limit,
            name,
            text,
            trouble,
          }) => (
            <li key={`${channel} ${audience ?? ""}`} className="message">
              <h3>
                {name}
                {audience && <span className="quiet small"> {audience}</span>}
              </h3>
              <p lang={language} dir={direction}>
                {text}
              </p>
              {alt && (
                <p className="small">
                  <span className="quiet">Alt text:</span>{" "}
                  <span lang={language} dir={direction}>
                    {alt}
                  </span>
                </p>
              )}
              {trouble ? (
                <p className="problem small">
                  Do not send it yet. {trouble}. Ask a brand guardian to mend
                  it.
                </p>
              ) : (
                <p className="message-foot small">
                  <span className="quiet">
                    {length} of {limit.toLocaleString("en-GB")} {counts}
                  </span>
                  <CopyButton text={text} what={`message for ${name}`} />
                </p>
              )}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
