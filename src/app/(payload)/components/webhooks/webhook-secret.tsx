"use client";

import { OnceShown } from "../once-shown.tsx";
import { AskButton } from "./ask-button.tsx";

/** Makes a webhook's secret and shows it this once, and sends it a test. */
export const WebhookSecret = () => (
  <>
    <OnceShown
      collection="webhooks"
      endpoint="secret"
      field="secret"
      unsaved="Save the webhook first; then make its secret here. Nothing is sent before."
      button="Make a new secret"
      before="Nothing is sent without a secret. When a new one is made, the one before it signs along for a day, so that the receiver can change over."
      copy="Copy this secret now: it is not shown again. The receiver verifies the header webhook-signature with it, as Standard Webhooks describes."
      refused="No secret was made: only an administrator may make one."
    />
    <AskButton
      collection="webhooks"
      endpoint="ping"
      button="Send a test"
      done="A test is on its way: see below in a few seconds, after loading the page again."
    />
  </>
);
