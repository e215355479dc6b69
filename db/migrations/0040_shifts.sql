-- Nobody is in two places: of one person no two shifts overlap, whoever asks at the same moment.
ALTER TABLE "duties" ADD CONSTRAINT "duties_no_overlap" EXCLUDE USING gist ("user_id" WITH =, tstzrange("starts_at", "ends_at") WITH &&);
