ALTER TABLE "case_decisions" ADD COLUMN "batch_id" uuid;--> statement-breakpoint
CREATE INDEX "case_decisions_batch" ON "case_decisions" USING btree ("batch_id") WHERE batch_id is not null;