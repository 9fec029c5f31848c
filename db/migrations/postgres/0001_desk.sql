CREATE TABLE "changes" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"by_id" text COLLATE "C",
	"action" text COLLATE "C" NOT NULL,
	"course_id" text COLLATE "C",
	"person_id" text COLLATE "C",
	"detail" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"course_id" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"until" bigint NOT NULL,
	CONSTRAINT "claims_course_id_subject_pk" PRIMARY KEY("course_id","subject")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"course_id" text COLLATE "C" NOT NULL,
	"lesson_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"decided_by_id" text COLLATE "C",
	"decided_at" bigint
);
--> statement-breakpoint
CREATE TABLE "entries" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"course_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C",
	"lesson_id" text COLLATE "C",
	"activity_id" text COLLATE "C",
	"submission_id" text COLLATE "C",
	"kind" text COLLATE "C" NOT NULL,
	"question" text COLLATE "C" NOT NULL,
	"place" integer NOT NULL,
	"scenario_id" text COLLATE "C",
	"text" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"verdict" text COLLATE "C",
	"reading" text COLLATE "C",
	"misconceptions" text COLLATE "C" NOT NULL,
	"misread" boolean NOT NULL,
	"group_key" text COLLATE "C" NOT NULL,
	"own_key" text COLLATE "C",
	"about_id" text COLLATE "C",
	"contact" json,
	"open" boolean NOT NULL,
	"mix" integer NOT NULL,
	"created_at" bigint NOT NULL,
	"closed_at" bigint
);
--> statement-breakpoint
CREATE TABLE "group_places" (
	"course_id" text COLLATE "C" NOT NULL,
	"activity_id" text COLLATE "C" NOT NULL,
	"question" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"group_key" text COLLATE "C" NOT NULL,
	"by_id" text COLLATE "C",
	"at" bigint NOT NULL,
	CONSTRAINT "group_places_course_id_activity_id_question_words_pk" PRIMARY KEY("course_id","activity_id","question","words")
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"course_id" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C",
	"most" integer NOT NULL,
	"used" integer NOT NULL,
	"by_id" text COLLATE "C",
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"withdrawn_at" bigint
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"detail" json NOT NULL,
	"created_at" bigint NOT NULL,
	"due_at" bigint NOT NULL,
	"tries" integer NOT NULL,
	"sent_at" bigint,
	"problem" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "phrases" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"course_id" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"by_id" text COLLATE "C",
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "preferences" (
	"person_id" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"value" json NOT NULL,
	CONSTRAINT "preferences_person_id_name_pk" PRIMARY KEY("person_id","name")
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"person_id" text COLLATE "C" NOT NULL,
	"course_id" text COLLATE "C" NOT NULL,
	"lesson_id" text COLLATE "C" NOT NULL,
	"answers" json NOT NULL,
	"suggestion" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "ratings_person_id_course_id_lesson_id_pk" PRIMARY KEY("person_id","course_id","lesson_id")
);
--> statement-breakpoint
CREATE TABLE "review_reach" (
	"review_id" text COLLATE "C" NOT NULL,
	"entry_id" text COLLATE "C" NOT NULL,
	"person_id" text COLLATE "C",
	"course_id" text COLLATE "C" NOT NULL,
	"was_verdict" text COLLATE "C",
	"was_reading" text COLLATE "C",
	"was_open" boolean NOT NULL,
	"was_group_key" text COLLATE "C",
	"verdict" text COLLATE "C",
	"reading" text COLLATE "C",
	"finding" json,
	"at" bigint NOT NULL,
	"seen_at" bigint,
	"notified_at" bigint,
	CONSTRAINT "review_reach_review_id_entry_id_pk" PRIMARY KEY("review_id","entry_id")
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"course_id" text COLLATE "C" NOT NULL,
	"activity_id" text COLLATE "C",
	"question" text COLLATE "C" NOT NULL,
	"group_key" text COLLATE "C",
	"kind" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"verdict" text COLLATE "C",
	"ruling_id" text COLLATE "C",
	"for_later" boolean NOT NULL,
	"by_id" text COLLATE "C",
	"at" bigint NOT NULL,
	"undone_by_id" text COLLATE "C",
	"undone_at" bigint
);
--> statement-breakpoint
CREATE TABLE "rulings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"course_id" text COLLATE "C" NOT NULL,
	"scenario_id" text COLLATE "C" NOT NULL,
	"number" integer NOT NULL,
	"ruling" json NOT NULL,
	"by_id" text COLLATE "C",
	"at" bigint NOT NULL,
	"withdrawn_by_id" text COLLATE "C",
	"withdrawn_at" bigint,
	"withdrawn_reason" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"person_id" text COLLATE "C" NOT NULL,
	"course_id" text COLLATE "C" NOT NULL,
	"lesson_id" text COLLATE "C" NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	"last_place" text COLLATE "C" NOT NULL,
	"first_at" bigint NOT NULL,
	"last_at" bigint NOT NULL,
	"seconds" integer NOT NULL,
	"counted_at" bigint NOT NULL,
	CONSTRAINT "visits_person_id_course_id_lesson_id_place_pk" PRIMARY KEY("person_id","course_id","lesson_id","place")
);
--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_decided_by_id_people_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_places" ADD CONSTRAINT "group_places_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phrases" ADD CONSTRAINT "phrases_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preferences" ADD CONSTRAINT "preferences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ratings" ADD CONSTRAINT "ratings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_reach" ADD CONSTRAINT "review_reach_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_reach" ADD CONSTRAINT "review_reach_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_reach" ADD CONSTRAINT "review_reach_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_undone_by_id_people_id_fk" FOREIGN KEY ("undone_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulings" ADD CONSTRAINT "rulings_by_id_people_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rulings" ADD CONSTRAINT "rulings_withdrawn_by_id_people_id_fk" FOREIGN KEY ("withdrawn_by_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "changes_by_time" ON "changes" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "changes_in_course" ON "changes" USING btree ("course_id","at","id");--> statement-breakpoint
CREATE INDEX "changes_by" ON "changes" USING btree ("by_id");--> statement-breakpoint
CREATE INDEX "changes_of_person" ON "changes" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "claims_of_person" ON "claims" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "comments_under_lesson" ON "comments" USING btree ("course_id","lesson_id","state","created_at","id");--> statement-breakpoint
CREATE INDEX "comments_of_person" ON "comments" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "comments_decided_by" ON "comments" USING btree ("decided_by_id");--> statement-breakpoint
CREATE INDEX "entries_in_course" ON "entries" USING btree ("course_id","created_at","id","activity_id","question","kind","verdict","misread");--> statement-breakpoint
CREATE INDEX "entries_waiting" ON "entries" USING btree ("course_id","created_at","id","activity_id","question","kind","verdict","misread") WHERE "entries"."open";--> statement-breakpoint
CREATE INDEX "entries_mixed" ON "entries" USING btree ("course_id","mix","id","activity_id","question","kind","verdict","misread") WHERE "entries"."open";--> statement-breakpoint
CREATE INDEX "entries_apart" ON "entries" USING btree ("course_id","created_at","id","activity_id","question","kind","verdict","misread") WHERE "entries"."misread" or "entries"."kind" <> 'answer';--> statement-breakpoint
CREATE INDEX "entries_in_activity" ON "entries" USING btree ("course_id","activity_id","created_at","id","question","group_key");--> statement-breakpoint
CREATE INDEX "entries_of_scenario" ON "entries" USING btree ("course_id","scenario_id");--> statement-breakpoint
CREATE INDEX "entries_of_person" ON "entries" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "entries_about" ON "entries" USING btree ("about_id") WHERE "entries"."about_id" is not null;--> statement-breakpoint
CREATE INDEX "group_places_by" ON "group_places" USING btree ("by_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token" ON "invitations" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "invitations_of_course" ON "invitations" USING btree ("course_id","created_at");--> statement-breakpoint
CREATE INDEX "invitations_of_person" ON "invitations" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "invitations_by" ON "invitations" USING btree ("by_id");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("sent_at","due_at");--> statement-breakpoint
CREATE INDEX "outbox_of_person" ON "outbox" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "phrases_in_course" ON "phrases" USING btree ("course_id","at");--> statement-breakpoint
CREATE INDEX "phrases_by" ON "phrases" USING btree ("by_id");--> statement-breakpoint
CREATE INDEX "preferences_by_name" ON "preferences" USING btree ("name","person_id");--> statement-breakpoint
CREATE INDEX "ratings_of_lesson" ON "ratings" USING btree ("course_id","lesson_id");--> statement-breakpoint
CREATE INDEX "review_reach_of_entry" ON "review_reach" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "review_reach_of_person" ON "review_reach" USING btree ("person_id","course_id","at");--> statement-breakpoint
CREATE INDEX "review_reach_to_tell" ON "review_reach" USING btree ("notified_at","person_id");--> statement-breakpoint
CREATE INDEX "reviews_in_course" ON "reviews" USING btree ("course_id","at","id");--> statement-breakpoint
CREATE INDEX "reviews_standing" ON "reviews" USING btree ("course_id","activity_id","group_key") WHERE "reviews"."for_later" and "reviews"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "reviews_by" ON "reviews" USING btree ("by_id");--> statement-breakpoint
CREATE INDEX "reviews_undone_by" ON "reviews" USING btree ("undone_by_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rulings_number" ON "rulings" USING btree ("course_id","scenario_id","number");--> statement-breakpoint
CREATE INDEX "rulings_by" ON "rulings" USING btree ("by_id");--> statement-breakpoint
CREATE INDEX "rulings_withdrawn_by" ON "rulings" USING btree ("withdrawn_by_id");--> statement-breakpoint
CREATE INDEX "visits_in_course" ON "visits" USING btree ("course_id","lesson_id","place");