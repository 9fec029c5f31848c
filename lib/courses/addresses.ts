/** The address of a course's about page. */
export const courseAddress = (courseId: string): string => `/courses/${courseId}`;

/** The address of a lesson, or of an activity in it. */
export const lessonAddress = (courseId: string, lessonId: string, activityId?: string): string =>
  `/courses/${courseId}/${lessonId}${activityId === undefined ? '' : `#${activityId}`}`;

/** Where instructors of a course try out one of its lessons. */
export const previewAddress = (courseId: string, lessonId: string): string => `/teach/${courseId}/preview/${lessonId}`;

/** Where anybody writes to a course's instructors. */
export const contactAddress = (courseId: string): string => `${courseAddress(courseId)}/contact`;

/** All comments under a lesson. */
export const commentsAddress = (courseId: string, lessonId: string): string => `${lessonAddress(courseId, lessonId)}/comments`;

/** Where a visitor reads the discussion of an activity when no script can bring it into the lesson. */
export const discussionAddress = (courseId: string, lessonId: string, activityId: string): string =>
  `${lessonAddress(courseId, lessonId)}/discussion/${activityId}`;

/** The picture that goes with a shared link to a course or its lessons. */
export const cardAddress = (courseId: string): string => `/cards/${courseId}`;

/** The public address of a statement of participation. */
export const statementAddress = (id: string): string => `/statements/${id}`;

/** The sign-in page that leads back to `to`, a path of this site. */
export const signInHref = (to: string): string => `/sign-in?to=${encodeURIComponent(to)}`;
