### State: source

title = Alt vi har
cover = Forsida til { $title }
facts = { $code }, { $year }, { $format ->
    [a6-flyer] blad med { $pages } sider
   *[other] { $format }
}
