/** One line per address: the path as in React Router, and the module under app/ that answers it. */
export default [
  { index: true, file: "routes/_index.tsx" },
  { path: "campaigns/:slug", file: "routes/campaigns.$slug.tsx" },
  { path: "campaigns/:slug/signed", file: "routes/campaigns.$slug_.signed.tsx" },
  { path: "campaigns/:slug/count.json", file: "routes/campaigns.$slug_.count[.]json.ts" },
  { path: "confirm/:token", file: "routes/confirm.$token.tsx" },
  { path: "signature/:token", file: "routes/signature.$token.tsx" },
  { path: "signature/:token/data.json", file: "routes/signature.$token_.data[.]json.ts" },
  { path: "unsubscribe/:token", file: "routes/unsubscribe.$token.tsx" },
  { path: "staff/sign-in/:token", file: "routes/staff.sign-in.$token.tsx" },
  { path: "staff/sign-out", file: "routes/staff.sign-out.ts" },
  { path: "staff/mailbox", file: "routes/staff.mailbox.tsx" },
  { path: "staff/mailbox/:id", file: "routes/staff.mailbox_.$id.tsx" },
  { path: "staff/mailbox/:id/body", file: "routes/staff.mailbox_.$id_.body.ts" },
  { path: "*", file: "routes/$.tsx" },
];
