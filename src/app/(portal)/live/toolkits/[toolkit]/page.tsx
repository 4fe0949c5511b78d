import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { may } from "#collections";
import { signedIn } from "../../../visit.ts";
import { LiveToolkit } from "./live-toolkit.tsx";
import "./live.css";

export const metadata: Metadata = { title: "Live preview" };

interface LivePageProps {
  readonly params: Promise<{ readonly toolkit: string }>;
}

/** An output of a toolkit beside the form that it is edited in: the admin shows this page in a frame. */
export default async function LivePage({ params }: LivePageProps) {
  const { toolkit } = await params;
  if (!/^\d{1,9}$/.test(toolkit)) notFound();
  const { req } = await signedIn(`/live/toolkits/${toolkit}`);
  if (!may("update", "toolkits", req)) notFound();
  return (
    <main id="content" className="live" tabIndex={-1}>
      <h1 className="seen-by-readers">Live preview</h1>
      <LiveToolkit id={Number(toolkit)} />
    </main>
  );
}
