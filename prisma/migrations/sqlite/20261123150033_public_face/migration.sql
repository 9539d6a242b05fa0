-- CreateTable
CREATE TABLE "Picture" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "PictureFile" (
    "pictureId" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,

    PRIMARY KEY ("pictureId", "width"),
    CONSTRAINT "PictureFile_pictureId_fkey" FOREIGN KEY ("pictureId") REFERENCES "Picture" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Milestone" (
    "campaignId" TEXT NOT NULL,
    "signatures" INTEGER NOT NULL,
    "reachedAt" DATETIME,

    PRIMARY KEY ("campaignId", "signatures"),
    CONSTRAINT "Milestone_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Endorsement" (
    "campaignId" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "quotes" TEXT NOT NULL DEFAULT '{}',
    "endorsedAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,

    PRIMARY KEY ("campaignId", "organisationId"),
    CONSTRAINT "Endorsement_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Endorsement_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PartnerOrigin" (
    "campaignId" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "source" TEXT NOT NULL,

    PRIMARY KEY ("campaignId", "origin"),
    CONSTRAINT "PartnerOrigin_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Update" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "campaignId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    CONSTRAINT "Update_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "UpdateText" (
    "updateId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    PRIMARY KEY ("updateId", "locale"),
    CONSTRAINT "UpdateText_updateId_fkey" FOREIGN KEY ("updateId") REFERENCES "Update" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reply" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "campaignId" TEXT NOT NULL,
    "deliveryId" TEXT,
    "targetId" TEXT,
    "office" TEXT NOT NULL,
    "country" TEXT,
    "locale" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "sourceUrl" TEXT,
    "receivedAt" DATETIME NOT NULL,
    CONSTRAINT "Reply_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Reply_deliveryId_fkey" FOREIGN KEY ("deliveryId") REFERENCES "Delivery" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Reply_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Target" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PublicSigner" (
    "signatureId" TEXT NOT NULL PRIMARY KEY,
    "campaignId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "rank" TEXT NOT NULL,
    "shownFrom" DATETIME NOT NULL,
    CONSTRAINT "PublicSigner_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PublicSigner_signatureId_fkey" FOREIGN KEY ("signatureId") REFERENCES "Signature" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Activity" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "campaignId" TEXT,
    "publishedAt" DATETIME NOT NULL,
    "startsAt" DATETIME,
    "endsAt" DATETIME,
    "timeZone" TEXT,
    CONSTRAINT "Activity_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Activity_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActivityText" (
    "activityId" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "place" TEXT,

    PRIMARY KEY ("activityId", "locale"),
    CONSTRAINT "ActivityText_activityId_fkey" FOREIGN KEY ("activityId") REFERENCES "Activity" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Campaign" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "organisationId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "outcome" TEXT,
    "goal" INTEGER NOT NULL,
    "defaultLocale" TEXT NOT NULL,
    "closesAt" DATETIME,
    "timeZone" TEXT NOT NULL,
    "showsSigners" BOOLEAN NOT NULL DEFAULT true,
    "ledgerSize" INTEGER NOT NULL DEFAULT 0,
    "publishedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Campaign_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Campaign" ("closesAt", "createdAt", "defaultLocale", "goal", "id", "ledgerSize", "organisationId", "outcome", "publishedAt", "slug", "state", "timeZone") SELECT "closesAt", "createdAt", "defaultLocale", "goal", "id", "ledgerSize", "organisationId", "outcome", "publishedAt", "slug", "state", "timeZone" FROM "Campaign";
DROP TABLE "Campaign";
ALTER TABLE "new_Campaign" RENAME TO "Campaign";
CREATE UNIQUE INDEX "Campaign_slug_key" ON "Campaign"("slug");
CREATE TABLE "new_CampaignText" (
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
    "consentPublic" TEXT NOT NULL DEFAULT '',
    "letterSubject" TEXT NOT NULL,
    "letterBody" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "publishedAt" DATETIME NOT NULL,
    CONSTRAINT "CampaignText_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_CampaignText" ("ask", "body", "campaignId", "consent", "consentName", "consentUpdates", "hash", "id", "letterBody", "letterSubject", "locale", "publishedAt", "summary", "title", "version") SELECT "ask", "body", "campaignId", "consent", "consentName", "consentUpdates", "hash", "id", "letterBody", "letterSubject", "locale", "publishedAt", "summary", "title", "version" FROM "CampaignText";
DROP TABLE "CampaignText";
ALTER TABLE "new_CampaignText" RENAME TO "CampaignText";
CREATE UNIQUE INDEX "CampaignText_campaignId_locale_version_key" ON "CampaignText"("campaignId", "locale", "version");
CREATE TABLE "new_Organisation" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'member',
    "names" TEXT NOT NULL,
    "abouts" TEXT NOT NULL DEFAULT '{}',
    "country" TEXT NOT NULL,
    "site" TEXT,
    "logoId" TEXT,
    "joinedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Organisation_logoId_fkey" FOREIGN KEY ("logoId") REFERENCES "Picture" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Organisation" ("country", "createdAt", "id", "names", "site", "slug") SELECT "country", "createdAt", "id", "names", "site", "slug" FROM "Organisation";
DROP TABLE "Organisation";
ALTER TABLE "new_Organisation" RENAME TO "Organisation";
CREATE UNIQUE INDEX "Organisation_slug_key" ON "Organisation"("slug");
CREATE TABLE "new_Signature" (
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
    "showPublic" BOOLEAN NOT NULL DEFAULT false,
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
INSERT INTO "new_Signature" ("campaignId", "confirmedAt", "country", "createdAt", "emailKey", "erasedAt", "flags", "id", "keyId", "locale", "mailedAt", "nonce", "remindedAt", "sealed", "showName", "source", "state", "textId", "updates", "withdrawnAt") SELECT "campaignId", "confirmedAt", "country", "createdAt", "emailKey", "erasedAt", "flags", "id", "keyId", "locale", "mailedAt", "nonce", "remindedAt", "sealed", "showName", "source", "state", "textId", "updates", "withdrawnAt" FROM "Signature";
DROP TABLE "Signature";
ALTER TABLE "new_Signature" RENAME TO "Signature";
CREATE INDEX "Signature_campaignId_state_id_idx" ON "Signature"("campaignId", "state", "id");
CREATE INDEX "Signature_state_createdAt_idx" ON "Signature"("state", "createdAt");
CREATE UNIQUE INDEX "Signature_campaignId_emailKey_key" ON "Signature"("campaignId", "emailKey");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "Update_campaignId_number_key" ON "Update"("campaignId", "number");

-- CreateIndex
CREATE INDEX "Reply_campaignId_receivedAt_idx" ON "Reply"("campaignId", "receivedAt");

-- CreateIndex
CREATE INDEX "PublicSigner_campaignId_rank_idx" ON "PublicSigner"("campaignId", "rank");

-- CreateIndex
CREATE UNIQUE INDEX "Activity_slug_key" ON "Activity"("slug");

-- CreateIndex
CREATE INDEX "Activity_publishedAt_idx" ON "Activity"("publishedAt");
