/** A language in which content is written: its tag and its name in that language. */
export interface ContentLanguage {
  readonly id: string
  readonly title: string
}

export interface MeetingDeskOptions {
  /** all languages of the content, Thai among them */
  readonly languages: readonly ContentLanguage[]
  /** the panes of the structure in which a meeting stands with its parts; else it opens alone */
  readonly meetingPanes?: (id: string) => readonly string[]
}
