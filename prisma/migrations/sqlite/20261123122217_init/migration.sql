-- CreateTable
CREATE TABLE "Organisation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "names" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "site" TEXT,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Campaign" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "outcome" TEXT,
    "goal" INTEGER NOT NULL,
    "defaultLocale" TEXT NOT NULL,
    "closesAt" DATETIME,
    "timeZone" TEXT NOT NULL,
    "ledgerSize" INTEGER NOT NULL DEFAULT 0,
    "publishedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Campaign_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CampaignText" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "campaignId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "ask" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "consent" TEXT NOT NULL,
    "consentName" TEXT NOT NULL,
    "consentUpdates" TEXT NOT NULL,
    "letterSubject" TEXT NOT NULL,
    "letterBody" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    CONSTRAINT "CampaignText_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Target" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "campaignId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "office" TEXT NOT NULL,
    "salutation" TEXT NOT NULL,
    "country" TEXT,
    "email" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "leftAt" DATETIME,
    CONSTRAINT "Target_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Signature" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "campaignId" TEXT NOT NULL,
    "textId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "emailKey" TEXT,
    "keyId" INTEGER NOT NULL,
    "sealed" BLOB,
    "nonce" BLOB,
    "country" TEXT NOT NULL,
    "showName" BOOLEAN NOT NULL,
    "updates" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "flags" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    "mailedAt" DATETIME,
    "remindedAt" DATETIME,
    "confirmedAt" DATETIME,
    "withdrawnAt" DATETIME,
    "erasedAt" DATETIME,
    CONSTRAINT "Signature_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Signature_textId_fkey" FOREIGN KEY ("textId") REFERENCES "CampaignText" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "signatureId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "granted" BOOLEAN NOT NULL,
    "textVersion" INTEGER NOT NULL,
    "textHash" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Consent_signatureId_fkey" FOREIGN KEY ("signatureId") REFERENCES "Signature" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Token" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "purpose" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "signatureId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Token_signatureId_fkey" FOREIGN KEY ("signatureId") REFERENCES "Signature" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LedgerEntry" (
    "campaignId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "leaf" BLOB NOT NULL,
    "signatureId" TEXT,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("campaignId", "position"),
    CONSTRAINT "LedgerEntry_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "LedgerEntry_signatureId_fkey" FOREIGN KEY ("signatureId") REFERENCES "Signature" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Count" (
    "campaignId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "confirmed" INTEGER NOT NULL,

    PRIMARY KEY ("campaignId", "kind", "key"),
    CONSTRAINT "Count_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Outbox" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "campaignId" TEXT,
    "signatureId" TEXT,
    "targetId" TEXT,
    "deliveryId" TEXT,
    "textId" TEXT,
    "locale" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "unknowns" INTEGER NOT NULL DEFAULT 0,
    "fence" INTEGER NOT NULL DEFAULT 0,
    "availableAt" DATETIME NOT NULL,
    "leasedUntil" DATETIME,
    "reply" TEXT,
    "createdAt" DATETIME NOT NULL,
    "settledAt" DATETIME
);

-- CreateTable
CREATE TABLE "MailQuota" (
    "emailKey" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "mails" INTEGER NOT NULL,

    PRIMARY KEY ("emailKey", "day")
);

-- CreateTable
CREATE TABLE "Suppression" (
    "emailKey" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("emailKey", "scope")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "campaignId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "listed" INTEGER NOT NULL,
    "withheld" INTEGER NOT NULL,
    "merkleRoot" TEXT NOT NULL,
    "listSha256" TEXT NOT NULL,
    "manifest" TEXT NOT NULL,
    "frozenAt" DATETIME NOT NULL,
    CONSTRAINT "Delivery_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DeliveryEntry" (
    "deliveryId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "campaignId" TEXT NOT NULL,
    "signatureId" TEXT,
    "country" TEXT NOT NULL,
    "listed" BOOLEAN NOT NULL,
    "leaf" BLOB NOT NULL,

    PRIMARY KEY ("deliveryId", "position"),
    CONSTRAINT "DeliveryEntry_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DeliveryEntry_signatureId_fkey" FOREIGN KEY ("signatureId") REFERENCES "Signature" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Staff" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "StaffLink" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "staffId" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "StaffLink_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StaffSession" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "staffId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "StaffSession_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "Staff" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LocalMail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sealed" BLOB NOT NULL,
    "receivedAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Campaign_slug_key" ON "Campaign"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "CampaignText_campaignId_locale_version_key" ON "CampaignText"("campaignId", "locale", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Target_campaignId_email_key" ON "Target"("campaignId", "email");

-- CreateIndex
CREATE INDEX "Signature_campaignId_state_id_idx" ON "Signature"("campaignId", "state", "id");

-- CreateIndex
CREATE INDEX "Signature_state_createdAt_idx" ON "Signature"("state", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Signature_campaignId_emailKey_key" ON "Signature"("campaignId", "emailKey");

-- CreateIndex
CREATE INDEX "Consent_signatureId_idx" ON "Consent"("signatureId");

-- CreateIndex
CREATE INDEX "Token_signatureId_idx" ON "Token"("signatureId");

-- CreateIndex
CREATE INDEX "LedgerEntry_signatureId_idx" ON "LedgerEntry"("signatureId");

-- CreateIndex
CREATE UNIQUE INDEX "Outbox_key_key" ON "Outbox"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Outbox_messageId_key" ON "Outbox"("messageId");

-- CreateIndex
CREATE INDEX "Outbox_state_availableAt_idx" ON "Outbox"("state", "availableAt");

-- CreateIndex
CREATE INDEX "Outbox_signatureId_idx" ON "Outbox"("signatureId");

-- CreateIndex
CREATE INDEX "Outbox_deliveryId_idx" ON "Outbox"("deliveryId");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_campaignId_number_key" ON "Delivery"("campaignId", "number");

-- CreateIndex
CREATE INDEX "DeliveryEntry_signatureId_idx" ON "DeliveryEntry"("signatureId");

-- CreateIndex
CREATE UNIQUE INDEX "DeliveryEntry_campaignId_signatureId_key" ON "DeliveryEntry"("campaignId", "signatureId");

-- CreateIndex
CREATE UNIQUE INDEX "Staff_email_key" ON "Staff"("email");
