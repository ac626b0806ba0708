# Completion of dossier for bash; made by scripts/generate-docs; do not edit.

_dossier_words() {
  local IFS=$'\n'
  mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$1" -- "$cur" | sed "s/ /\\\\ /g")
}

_dossier_files() {
  compopt -o filenames
  mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$cur")
}

_dossier() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command="" word index
  COMPREPLY=()
  if [[ $cur == "=" ]]; then cur=""
  elif [[ $prev == "=" ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    word=${COMP_WORDS[index]}
    case "$command $word" in
      " print"|" add"|" library"|" search"|" timeline"|" forget"|" notes"|" config"|"notes show"|"notes add"|"notes corrections"|"notes export"|"notes import") command=${command:+$command }$word ;;
    esac
  done
  case "${command:-explore} $prev" in
    "explore --date") return ;;
    "explore --from") _dossier_words 'html
markdown
text
mail
subtitles
json'; return ;;
    "explore --via") return ;;
    "explore --theme") _dossier_words 'terminal
light
dark
contrast
mono'; return ;;
    "explore --minutes") return ;;
    "explore --width") return ;;
    "print --to") _dossier_words 'text
markdown
json
jsonl
article
html
csv
ics
timelinejs
timex3
statements
annotations'; return ;;
    "print --date") return ;;
    "print --from") _dossier_words 'html
markdown
text
mail
subtitles
json'; return ;;
    "print --via") return ;;
    "print --width") return ;;
    "add --date") return ;;
    "add --from") _dossier_words 'html
markdown
text
mail
subtitles
json'; return ;;
    "add --via") return ;;
    "library --sort") _dossier_words 'opened
added
title
published
progress
source'; return ;;
    "search --kind") _dossier_words 'attack
military
diplomacy
politics
law
economy
disaster
statement
other'; return ;;
    "search --place") return ;;
    "search --from") return ;;
    "search --to") return ;;
    "search --limit") return ;;
    "timeline --kind") _dossier_words 'attack
military
diplomacy
politics
law
economy
disaster
statement
other'; return ;;
    "timeline --place") return ;;
    "timeline --from") return ;;
    "timeline --to") return ;;
    "notes show --date") return ;;
    "notes show --from") _dossier_words 'html
markdown
text
mail
subtitles
json'; return ;;
    "notes show --via") return ;;
    "notes show --width") return ;;
    "notes add --at") return ;;
    "notes add --note") return ;;
    "notes add --tag") _dossier_words 'important
doubtful
to check'; return ;;
    "notes add --correction") _dossier_words 'wrong speaker
not an attack
not an event'; return ;;
    "notes add --date") return ;;
    "notes add --from") _dossier_words 'html
markdown
text
mail
subtitles
json'; return ;;
    "notes add --via") return ;;
  esac
  case "${command:-explore}" in
    "explore")
      if [[ $cur == -* ]]; then _dossier_words '--list
--library
--date
--from
--via
--theme
--minutes
--linear
--fresh
--no-clipboard
--no-processes
--width
--version
--help'; return; fi
      if ((COMP_CWORD == 1)); then _dossier_words 'print
add
library
search
timeline
forget
notes
config'; fi
      _dossier_words "$(dossier --list 2>/dev/null | cut -d' ' -f1)"
      _dossier_files
      ;;
    "print")
      if [[ $cur == -* ]]; then _dossier_words '--to
--notes
--date
--from
--via
--width
--version
--help'; return; fi
      _dossier_files
      ;;
    "add")
      if [[ $cur == -* ]]; then _dossier_words '--date
--from
--via
--version
--help'; return; fi
      _dossier_files
      ;;
    "library")
      if [[ $cur == -* ]]; then _dossier_words '--sort
--json
--version
--help'; return; fi
      ;;
    "search")
      if [[ $cur == -* ]]; then _dossier_words '--kind
--place
--from
--to
--limit
--json
--version
--help'; return; fi
      ;;
    "timeline")
      if [[ $cur == -* ]]; then _dossier_words '--kind
--place
--from
--to
--json
--version
--help'; return; fi
      ;;
    "forget")
      if [[ $cur == -* ]]; then _dossier_words '--with-notes
--damaged
--version
--help'; return; fi
      ;;
    "notes")
      if [[ $cur == -* ]]; then _dossier_words '--version
--help'; return; fi
      _dossier_words 'show
add
corrections
export
import'
      ;;
    "notes show")
      if [[ $cur == -* ]]; then _dossier_words '--date
--from
--via
--width
--version
--help'; return; fi
      _dossier_files
      ;;
    "notes add")
      if [[ $cur == -* ]]; then _dossier_words '--at
--note
--tag
--correction
--date
--from
--via
--version
--help'; return; fi
      _dossier_files
      ;;
    "notes corrections")
      if [[ $cur == -* ]]; then _dossier_words '--version
--help'; return; fi
      ;;
    "notes export")
      if [[ $cur == -* ]]; then _dossier_words '--version
--help'; return; fi
      ;;
    "notes import")
      if [[ $cur == -* ]]; then _dossier_words '--version
--help'; return; fi
      _dossier_files
      ;;
    "config")
      if [[ $cur == -* ]]; then _dossier_words '--print-default
--version
--help'; return; fi
      ;;
  esac
}

complete -F _dossier dossier
