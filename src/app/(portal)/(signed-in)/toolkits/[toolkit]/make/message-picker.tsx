"use client";

import type { MessageOffer } from "#plugin/studio";

interface MessagePickerProps {
  readonly id: string;
  /** Those that may stand in the slot. */
  readonly messages: readonly MessageOffer[];
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Puts one of the campaign's messages in the place of the words. */
export function MessagePicker({
  id,
  messages,
  onText,
  text,
}: MessagePickerProps) {
  if (messages.length === 0) return null;
  const chosen = messages.findIndex((message) => message.text === text);
  return (
    <p className="message-picker small">
      <label htmlFor={id}>Or take a message of the campaign</label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => {
          const message = messages[Number(target.value)];
          if (message) onText(message.text);
        }}
      >
        <option value={-1}>Choose…</option>
        {messages.map(({ audience, channel, name }, index) => (
          <option key={`${channel} ${audience ?? ""}`} value={index}>
            {audience ? `${name}, ${audience}` : name}
          </option>
        ))}
      </select>
    </p>
  );
}
