/** How a report looks on paper: A4, dark on white, nothing torn apart that belongs together. */
export const printStyle = `
@page { size: A4; margin: 14mm 13mm 16mm; }
@media print {
  :root { color-scheme: light;
    --page: #fff; --raised: #f5f6f7; --ink: #000; --quiet: #444; --line: #bbb;
    --block: #a01d16; --warn: #6b4600; --note: #174f8f; --passed: #135a2f;
    --block-ground: #fcebe9; --warn-ground: #fff3d9; --passed-ground: #e6f4ea; }
  body { padding: 0; max-width: none; font-size: 9pt; line-height: 1.4; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1 { font-size: 15pt; }
  h2 { font-size: 11.5pt; }
  .skip { display: none; }
  section { margin-top: 7mm; }
  .strip { grid-template-columns: repeat(4, 1fr); gap: 3mm 5mm; }
  .found { grid-template-columns: minmax(0, 1fr) 50mm; gap: 6mm; }
  .places { position: static; }
  .detail { width: 33mm; height: 22mm; }
  .page { grid-template-columns: 62mm minmax(0, 1fr); gap: 6mm; }
  .plates { grid-template-columns: repeat(4, 1fr); gap: 3mm; }
  .amount { float: none; }
  .pages { gap: 5mm; }
  .many { grid-template-columns: 1fr 1fr; }
  .many .page { grid-template-columns: 32mm minmax(0, 1fr); gap: 3mm; }
  .sheet { max-height: 80mm; }
  .places .sheet { max-height: 75mm; }
  .plates img { max-height: 42mm; width: auto; max-width: 100%; }
  .scroll { overflow: visible; }
  table { font-size: 7.5pt; line-height: 1.3; }
  th, td { padding: 0.8mm 3mm 0.8mm 0; }
  code, #rules code { font-size: 6.5pt; }
  li, figure, tr, .many article, .page { break-inside: avoid; }
  h2, h3, caption, thead, .legend { break-after: avoid; }
}`;
