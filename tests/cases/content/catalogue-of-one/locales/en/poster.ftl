### State: reviewed

title = All we have
cover = Cover of { $title }
facts = { $code }, { $year }, { $format ->
    [a6-flyer] flyer of { $pages } pages
   *[other] { $format }
}
