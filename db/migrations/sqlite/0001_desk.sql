CREATE TABLE `changes` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`by_id` text,
	`action` text NOT NULL,
	`course_id` text,
	`person_id` text,
	`detail` text NOT NULL,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `changes_by_time` ON `changes` (`at`,`id`);--> statement-breakpoint
CREATE INDEX `changes_in_course` ON `changes` (`course_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `changes_by` ON `changes` (`by_id`);--> statement-breakpoint
CREATE INDEX `changes_of_person` ON `changes` (`person_id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`course_id` text NOT NULL,
	`subject` text NOT NULL,
	`person_id` text NOT NULL,
	`until` integer NOT NULL,
	PRIMARY KEY(`course_id`, `subject`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `claims_of_person` ON `claims` (`person_id`);--> statement-breakpoint
CREATE TABLE `comments` (
	`id` text PRIMARY KEY NOT NULL,
	`course_id` text NOT NULL,
	`lesson_id` text NOT NULL,
	`person_id` text NOT NULL,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`created_at` integer NOT NULL,
	`decided_by_id` text,
	`decided_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `comments_under_lesson` ON `comments` (`course_id`,`lesson_id`,`state`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `comments_of_person` ON `comments` (`person_id`);--> statement-breakpoint
CREATE INDEX `comments_decided_by` ON `comments` (`decided_by_id`);--> statement-breakpoint
CREATE TABLE `entries` (
	`id` text PRIMARY KEY NOT NULL,
	`course_id` text NOT NULL,
	`person_id` text,
	`lesson_id` text,
	`activity_id` text,
	`submission_id` text,
	`kind` text NOT NULL,
	`question` text NOT NULL,
	`place` integer NOT NULL,
	`scenario_id` text,
	`text` text NOT NULL,
	`words` text NOT NULL,
	`verdict` text,
	`reading` text,
	`misconceptions` text NOT NULL,
	`misread` integer NOT NULL,
	`group_key` text NOT NULL,
	`own_key` text,
	`about_id` text,
	`contact` text,
	`open` integer NOT NULL,
	`mix` integer NOT NULL,
	`created_at` integer NOT NULL,
	`closed_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `entries_in_course` ON `entries` (`course_id`,`created_at`,`id`,`activity_id`,`question`,`kind`,`verdict`,`misread`);--> statement-breakpoint
CREATE INDEX `entries_waiting` ON `entries` (`course_id`,`created_at`,`id`,`activity_id`,`question`,`kind`,`verdict`,`misread`) WHERE "entries"."open";--> statement-breakpoint
CREATE INDEX `entries_mixed` ON `entries` (`course_id`,`mix`,`id`,`activity_id`,`question`,`kind`,`verdict`,`misread`) WHERE "entries"."open";--> statement-breakpoint
CREATE INDEX `entries_apart` ON `entries` (`course_id`,`created_at`,`id`,`activity_id`,`question`,`kind`,`verdict`,`misread`) WHERE "entries"."misread" or "entries"."kind" <> 'answer';--> statement-breakpoint
CREATE INDEX `entries_in_activity` ON `entries` (`course_id`,`activity_id`,`created_at`,`id`,`question`,`group_key`);--> statement-breakpoint
CREATE INDEX `entries_of_scenario` ON `entries` (`course_id`,`scenario_id`);--> statement-breakpoint
CREATE INDEX `entries_of_person` ON `entries` (`person_id`);--> statement-breakpoint
CREATE INDEX `entries_about` ON `entries` (`about_id`) WHERE "entries"."about_id" is not null;--> statement-breakpoint
CREATE TABLE `group_places` (
	`course_id` text NOT NULL,
	`activity_id` text NOT NULL,
	`question` text NOT NULL,
	`words` text NOT NULL,
	`group_key` text NOT NULL,
	`by_id` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`course_id`, `activity_id`, `question`, `words`),
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `group_places_by` ON `group_places` (`by_id`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`course_id` text NOT NULL,
	`role` text NOT NULL,
	`person_id` text,
	`most` integer NOT NULL,
	`used` integer NOT NULL,
	`by_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitations_of_course` ON `invitations` (`course_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `invitations_of_person` ON `invitations` (`person_id`);--> statement-breakpoint
CREATE INDEX `invitations_by` ON `invitations` (`by_id`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`detail` text NOT NULL,
	`created_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`tries` integer NOT NULL,
	`sent_at` integer,
	`problem` text,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`sent_at`,`due_at`);--> statement-breakpoint
CREATE INDEX `outbox_of_person` ON `outbox` (`person_id`);--> statement-breakpoint
CREATE TABLE `phrases` (
	`id` text PRIMARY KEY NOT NULL,
	`course_id` text NOT NULL,
	`text` text NOT NULL,
	`by_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `phrases_in_course` ON `phrases` (`course_id`,`at`);--> statement-breakpoint
CREATE INDEX `phrases_by` ON `phrases` (`by_id`);--> statement-breakpoint
CREATE TABLE `preferences` (
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`person_id`, `name`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `preferences_by_name` ON `preferences` (`name`,`person_id`);--> statement-breakpoint
CREATE TABLE `ratings` (
	`person_id` text NOT NULL,
	`course_id` text NOT NULL,
	`lesson_id` text NOT NULL,
	`answers` text NOT NULL,
	`suggestion` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `course_id`, `lesson_id`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `ratings_of_lesson` ON `ratings` (`course_id`,`lesson_id`);--> statement-breakpoint
CREATE TABLE `review_reach` (
	`review_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`person_id` text,
	`course_id` text NOT NULL,
	`was_verdict` text,
	`was_reading` text,
	`was_open` integer NOT NULL,
	`was_group_key` text,
	`verdict` text,
	`reading` text,
	`finding` text,
	`at` integer NOT NULL,
	`seen_at` integer,
	`notified_at` integer,
	PRIMARY KEY(`review_id`, `entry_id`),
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `review_reach_of_entry` ON `review_reach` (`entry_id`);--> statement-breakpoint
CREATE INDEX `review_reach_of_person` ON `review_reach` (`person_id`,`course_id`,`at`);--> statement-breakpoint
CREATE INDEX `review_reach_to_tell` ON `review_reach` (`notified_at`,`person_id`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`course_id` text NOT NULL,
	`activity_id` text,
	`question` text NOT NULL,
	`group_key` text,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`verdict` text,
	`ruling_id` text,
	`for_later` integer NOT NULL,
	`by_id` text,
	`at` integer NOT NULL,
	`undone_by_id` text,
	`undone_at` integer,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`undone_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `reviews_in_course` ON `reviews` (`course_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `reviews_standing` ON `reviews` (`course_id`,`activity_id`,`group_key`) WHERE "reviews"."for_later" and "reviews"."undone_at" is null;--> statement-breakpoint
CREATE INDEX `reviews_by` ON `reviews` (`by_id`);--> statement-breakpoint
CREATE INDEX `reviews_undone_by` ON `reviews` (`undone_by_id`);--> statement-breakpoint
CREATE TABLE `rulings` (
	`id` text PRIMARY KEY NOT NULL,
	`course_id` text NOT NULL,
	`scenario_id` text NOT NULL,
	`number` integer NOT NULL,
	`ruling` text NOT NULL,
	`by_id` text,
	`at` integer NOT NULL,
	`withdrawn_by_id` text,
	`withdrawn_at` integer,
	`withdrawn_reason` text,
	FOREIGN KEY (`by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`withdrawn_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rulings_number` ON `rulings` (`course_id`,`scenario_id`,`number`);--> statement-breakpoint
CREATE INDEX `rulings_by` ON `rulings` (`by_id`);--> statement-breakpoint
CREATE INDEX `rulings_withdrawn_by` ON `rulings` (`withdrawn_by_id`);--> statement-breakpoint
CREATE TABLE `visits` (
	`person_id` text NOT NULL,
	`course_id` text NOT NULL,
	`lesson_id` text NOT NULL,
	`place` text NOT NULL,
	`last_place` text NOT NULL,
	`first_at` integer NOT NULL,
	`last_at` integer NOT NULL,
	`seconds` integer NOT NULL,
	`counted_at` integer NOT NULL,
	PRIMARY KEY(`person_id`, `course_id`, `lesson_id`, `place`),
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `visits_in_course` ON `visits` (`course_id`,`lesson_id`,`place`);