<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Annotations</name>
    <message>
        <source>Take in %1 annotations</source>
        <translation>%1 件の注釈を取り込む</translation>
    </message>
    <message>
        <source>There is nothing to highlight: select some words of the article first.</source>
        <translation>ハイライトする箇所がありません。先に記事の語句を選択してください。</translation>
    </message>
    <message>
        <source>There is no highlight colour %1; colours are numbered 1 to 8.</source>
        <translation>ハイライトの色 %1 はありません。色の番号は 1～8 です。</translation>
    </message>
    <message>
        <source>The article is no longer in the dossier: it was deleted, perhaps in another window.</source>
        <translation>この記事は調査ファイルにもうありません。別のウインドウなどで削除されています。</translation>
    </message>
    <message>
        <source>The quote is no longer there: it was deleted, perhaps in another window.</source>
        <translation>この引用はもうありません。別のウインドウなどで削除されています。</translation>
    </message>
    <message>
        <source>Highlight “%1”</source>
        <translation>「%1」をハイライト</translation>
    </message>
    <message>
        <source>Recolour a quote</source>
        <translation>引用の色を変更</translation>
    </message>
    <message>
        <source>Recolour %1 quotes</source>
        <translation>%1 件の引用の色を変更</translation>
    </message>
    <message>
        <source>Edit the note on “%1”</source>
        <translation>「%1」のメモを編集</translation>
    </message>
    <message>
        <source>Resize the quote “%1”</source>
        <translation>引用「%1」の範囲を変更</translation>
    </message>
    <message>
        <source>Delete the quote “%1”</source>
        <translation>引用「%1」を削除</translation>
    </message>
    <message>
        <source>Delete %1 quotes</source>
        <translation>%1 件の引用を削除</translation>
    </message>
    <message>
        <source>Link a quote to %1</source>
        <translation>引用を %1 に関連付け</translation>
    </message>
    <message>
        <source>Unlink a quote from an entity</source>
        <translation>引用とエンティティの関連付けを解除</translation>
    </message>
    <message>
        <source>An annotation cannot be used: %1.</source>
        <translation>使えない注釈があります：%1。</translation>
    </message>
    <message>
        <source>The annotations cannot be read: the file is not valid JSON. Export it again from where it was made.</source>
        <translation>注釈を読めません。ファイルが正しい JSON ではありません。作成元で書き出し直してください。</translation>
    </message>
    <message>
        <source>The file holds no annotations. If it only links to them, fetch the page that it links to first.</source>
        <translation>ファイルに注釈がありません。注釈へのリンクだけの場合は、先にリンク先のページを取得してください。</translation>
    </message>
    <message>
        <source>Link %1 quotes to %2</source>
        <translation>%1 件の引用を %2 に関連付ける</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>エンティティには名前が必要です。</translation>
    </message>
    <message>
        <source>Link a quote to the new entity %1</source>
        <translation>引用を新しいエンティティ %1 に関連付ける</translation>
    </message>
</context>
<context>
    <name>ArticleText</name>
    <message>
        <source>The stored text of an article and its list of paragraphs do not fit each other. Check the dossier with “Verify” and restore a backup if it reports damage.</source>
        <translation>保存された記事の本文と段落の一覧が一致しません。調査ファイルを「検証」し、破損が見つかったらバックアップから復元してください。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>There is no room for a backup in “%1”. The dossier itself is unharmed, and your work is saved as before. Free some space on that disk.</source>
        <translation>「%1」にバックアップを作る空き容量がありません。調査ファイル自体は無事で、作業はこれまでどおり保存されています。このディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>No backup could be written to “%1”. The dossier itself is unharmed, and your work is saved as before. Check that the folder exists and that you may write to it.</source>
        <translation>「%1」にバックアップを書き込めませんでした。調査ファイル自体は無事で、作業はこれまでどおり保存されています。フォルダが存在し、書き込みが許可されているか確認してください。</translation>
    </message>
    <message>
        <source>%1/%2 backups</source>
        <translation>%1/%2 backups</translation>
    </message>
    <message>
        <source>“%1” is being worked on in another window, so nothing was restored. Stop there for a moment and try again.</source>
        <translation>「%1」は別のウインドウで作業中のため、何も復元しませんでした。そちらの作業をいったん止めて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” is a backup of another dossier than “%2”, so nothing was restored. Choose one of this dossier&apos;s own, or open the backup where it lies.</source>
        <translation>「%1」は「%2」とは別の調査ファイルのバックアップなので、何も復元しませんでした。この調査ファイル自身のバックアップを選ぶか、バックアップを今ある場所で開いてください。</translation>
    </message>
    <message>
        <source>The damaged dossier could not be kept aside in “%1”, so nothing was restored. Free some space there, or copy “%2” elsewhere and delete it.</source>
        <translation>破損した調査ファイルを「%1」に退避できなかったため、何も復元しませんでした。そこの空き容量を増やすか、「%2」を別の場所にコピーしてから削除してください。</translation>
    </message>
    <message>
        <source>A dossier cannot be restored from itself. Choose one of its backups.</source>
        <translation>調査ファイルをそれ自身から復元することはできません。バックアップを選んでください。</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Say that a quote asserts a claim</source>
        <translation>引用が主張を肯定すると記録</translation>
    </message>
    <message>
        <source>Say that a quote denies a claim</source>
        <translation>引用が主張を否定すると記録</translation>
    </message>
    <message>
        <source>Say that a quote doubts a claim</source>
        <translation>引用が主張を疑問視すると記録</translation>
    </message>
    <message>
        <source>Say that a quote reports a claim</source>
        <translation>引用が主張を伝えると記録</translation>
    </message>
    <message>
        <source>A claim needs words: a sentence that can be true or false.</source>
        <translation>主張には文が必要です。真偽を問える一文を書いてください。</translation>
    </message>
    <message>
        <source>State the claim “%1”</source>
        <translation>主張「%1」を追加</translation>
    </message>
    <message>
        <source>Edit the claim “%1”</source>
        <translation>主張「%1」を編集</translation>
    </message>
    <message>
        <source>Delete the claim “%1”</source>
        <translation>主張「%1」を削除</translation>
    </message>
    <message>
        <source>Take a quote off a claim</source>
        <translation>引用を主張から外す</translation>
    </message>
    <message>
        <source>Delete %1 claims</source>
        <translation>%1 件の主張を削除</translation>
    </message>
    <message>
        <source>Say what %1 quotes say about a claim</source>
        <translation>%1 件の引用が主張について述べることを記録</translation>
    </message>
</context>
<context>
    <name>ClipboardItems</name>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
</context>
<context>
    <name>Contradictions</name>
    <message>
        <source>These two passages no longer contradict each other: a quote or what it says about the claim was changed.</source>
        <translation>この 2 つの箇所はもう矛盾していません。引用、または主張についての立場が変更されました。</translation>
    </message>
    <message>
        <source>Confirm a contradiction</source>
        <translation>矛盾を確定</translation>
    </message>
    <message>
        <source>Explain a contradiction</source>
        <translation>矛盾を説明済みにする</translation>
    </message>
    <message>
        <source>Dismiss a contradiction</source>
        <translation>矛盾を却下</translation>
    </message>
    <message>
        <source>Reopen a contradiction</source>
        <translation>矛盾を再検討</translation>
    </message>
    <message>
        <source>A quote cannot contradict itself. Select another passage to set against the parked one.</source>
        <translation>引用は自分自身とは矛盾しません。保留中の箇所と組にする別の箇所を選択してください。</translation>
    </message>
    <message>
        <source>Set two quotes against each other</source>
        <translation>2 つの引用を組にする</translation>
    </message>
    <message>
        <source>Confirm %1 contradictions</source>
        <translation>%1 件の矛盾を確定</translation>
    </message>
    <message>
        <source>Explain %1 contradictions</source>
        <translation>%1 件の矛盾を説明</translation>
    </message>
    <message>
        <source>Dismiss %1 contradictions</source>
        <translation>%1 件の矛盾を却下</translation>
    </message>
    <message>
        <source>Reopen %1 contradictions</source>
        <translation>%1 件の矛盾を再検討</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>no time zone given</source>
        <translation>時間帯の指定なし</translation>
    </message>
    <message>
        <source>Universal Time</source>
        <translation>協定世界時</translation>
    </message>
    <message>
        <source>zone UTC%1</source>
        <translation>時間帯 UTC%1</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>spring %1</source>
        <translation>%1年春</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>%1年夏</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>%1年秋</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>%1年冬</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year</comment>
        <translation>%1年</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>The form of a date, in the letters of QLocale::toString: d day, M month, yyyy year</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>The form of a date with its time, in the letters of QLocale::toString</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>MMM</source>
        <extracomment>The form of a month beside others of its year, in the letters of QLocale::toString</extracomment>
        <translation>M月</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>The form of a month with its year, in the letters of QLocale::toString</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>“%1” lies on a medium that cannot be written to. It is shown, but cannot be changed. To work on it, copy it to a folder of your own.</source>
        <translation>「%1」は書き込みのできない媒体にあります。表示はできますが、変更はできません。作業するには、自分のフォルダにコピーしてください。</translation>
    </message>
    <message>
        <source>You may read “%1”, but not change it: the file is write-protected. To work on it, change its permissions, or copy it to a folder of your own.</source>
        <translation>「%1」は読めますが、書き込みが禁止されているため変更できません。作業するには、ファイルの権限を変更するか、自分のフォルダにコピーしてください。</translation>
    </message>
    <message>
        <source>The folder of “%1” is write-protected, and every change needs a second file beside the dossier. It is shown, but cannot be changed. To work on it, copy it to a folder of your own.</source>
        <translation>「%1」のあるフォルダは書き込みが禁止されています。変更のたびに調査ファイルと同じ場所にもう 1 つのファイルが必要なので、表示はできますが変更はできません。作業するには、自分のフォルダにコピーしてください。</translation>
    </message>
    <message>
        <source>The name “%1” is so long that there is no room for the second file that every change needs. It is shown, but cannot be changed. To work on it, give it a shorter name.</source>
        <translation>名前「%1」が長すぎて、変更のたびに必要なもう 1 つのファイルを作れません。表示はできますが、変更はできません。作業するには、短い名前に変更してください。</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive (%2). It can be worked on there, more slowly and best by one person at a time. Keep the connection up until Gainsay is closed, or work on a copy on this computer.</source>
        <translation>「%1」はネットワークドライブ（%2）にあります。そのままでも作業できますが遅くなり、同時に作業するのは 1 人が無難です。Gainsay を終了するまで接続を切らないか、このコンピュータ上のコピーで作業してください。</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is nearly full: %2 MB are left. Free some space before you import more.</source>
        <translation>「%1」のあるディスクがほぼいっぱいです（残り %2 MB）。さらに取り込む前に空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>The last changes of “%1” still lie in a second file beside it, and cannot be read where nothing can be written. Without them the dossier would be shown as it was before. Copy all files that begin with its name to a folder of your own, and open it there.</source>
        <translation>「%1」の最後の変更は同じ場所の別ファイルに残っており、書き込みのできない場所では読めません。それがないと変更前の状態で表示されてしまいます。この名前で始まるすべてのファイルを自分のフォルダにコピーし、そこで開いてください。</translation>
    </message>
    <message>
        <source>The name “%1” holds characters that cannot be read. Rename the file, or its folder, and try again.</source>
        <translation>名前「%1」に読み取れない文字があります。ファイルまたはフォルダの名前を変更して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The path of “%1” is too long: it has %2 bytes, and a dossier&apos;s can have %3. Choose a folder nearer to the top.</source>
        <translation>「%1」のパスが長すぎます（%2 バイト、上限は %3 バイト）。もっと浅い階層のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The name is too long: it has %1 bytes, and a dossier&apos;s can have %2 there. Choose a shorter one.</source>
        <translation>名前が長すぎます（%1 バイト、ここでの上限は %2 バイト）。短い名前にしてください。</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for “%1”. Free some space, or choose another folder.</source>
        <translation>ディスクがいっぱいで、「%1」を置く空き容量がありません。空き容量を増やすか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The disk or the memory failed while something was changed. The last change was not made; everything before it is safe. Try again.</source>
        <translation>変更中にディスクまたはメモリの障害が起きました。最後の変更は行われていませんが、それ以前の内容は無事です。もう一度お試しください。</translation>
    </message>
    <message>
        <source>What was to be changed is no longer there: it was deleted meanwhile, perhaps in another window.</source>
        <translation>変更しようとした対象がもうありません。その間に別のウインドウなどで削除されています。</translation>
    </message>
    <message>
        <source>This cannot be undone or redone: something else was changed since that depends on it. Undo the later change first.</source>
        <translation>その後の変更がこれに依存しているため、取り消しもやり直しもできません。先に後の変更を取り消してください。</translation>
    </message>
    <message>
        <source>There is not enough memory to read the journal. Close other programs and try again.</source>
        <translation>ジャーナルを読むためのメモリが足りません。ほかのプログラムを終了して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>An entry of the journal is damaged and cannot be read. Run a verification of the dossier.</source>
        <translation>ジャーナルの項目が破損しており、読めません。調査ファイルを検証してください。</translation>
    </message>
    <message>
        <source>What this belongs to is no longer in “%1”: it was deleted meanwhile, perhaps in another window. Nothing was changed.</source>
        <translation>これが属していたものは「%1」にもうありません。その間に別のウインドウなどで削除されています。何も変更していません。</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. The last change was not made; everything before it is safe. Free some space and try again.</source>
        <translation>「%1」のあるディスクがいっぱいです。最後の変更は行われていませんが、それ以前の内容は無事です。空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” is being written by another program. Wait a moment and try again.</source>
        <translation>「%1」は別のプログラムが書き込み中です。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” cannot be changed: the file or its folder is read-only.</source>
        <translation>「%1」は変更できません。ファイルまたはフォルダが読み取り専用です。</translation>
    </message>
    <message>
        <source>The disk that holds “%1” reported an error. The last change was not made. Copy the dossier to another disk before you go on.</source>
        <translation>「%1」のあるディスクがエラーを報告しました。最後の変更は行われていません。続ける前に、調査ファイルを別のディスクにコピーしてください。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Restore a backup, or run “gainsay-cli verify” to see what can be read.</source>
        <translation>「%1」は破損しています。バックアップから復元するか、「gainsay-cli verify」を実行して何が読めるか調べてください。</translation>
    </message>
    <message>
        <source>“%1” is not a Gainsay dossier.</source>
        <translation>「%1」は Gainsay の調査ファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file exists and that you may read it.</source>
        <translation>「%1」を開けません。ファイルが存在し、読み取りが許可されているか確認してください。</translation>
    </message>
    <message>
        <source>There is not enough memory to work on “%1”. The last change was not made; close other programs and try again.</source>
        <translation>「%1」の作業に必要なメモリが足りません。最後の変更は行われていません。ほかのプログラムを終了して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” holds something too large to work on, as no dossier made by Gainsay does.</source>
        <translation>「%1」には扱えないほど大きなデータがあります。Gainsay が作る調査ファイルではありえないことです。</translation>
    </message>
    <message>
        <source>“%1” could not be read or changed. This is a fault of Gainsay.</source>
        <translation>「%1」を読み取りまたは変更できませんでした。これは Gainsay の不具合です。</translation>
    </message>
    <message>
        <source>The bytes of an article are missing from the dossier. Restore a backup.</source>
        <translation>記事のデータが調査ファイルにありません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The stored bytes of an article were changed after they were imported: they no longer match their SHA-256 (%1…). Restore a backup, or import the original again.</source>
        <translation>保存された記事のデータが取り込み後に変更されており、SHA-256（%1…）と一致しません。バックアップから復元するか、原本を取り込み直してください。</translation>
    </message>
    <message>
        <source>The search for what depends on the action was stopped.</source>
        <translation>この操作に依存するものの検索を中止しました。</translation>
    </message>
    <message>
        <source>“%1” (entry %2) cannot be undone on its own</source>
        <translation>「%1」（項目 %2）だけを取り消すことはできません</translation>
    </message>
    <message>
        <source>“%1” (entry %2) cannot be done again on its own</source>
        <translation>「%1」（項目 %2）だけをやり直すことはできません</translation>
    </message>
    <message>
        <source>%1: the dossier has changed since.</source>
        <translation>%1。その後、調査ファイルが変更されています。</translation>
    </message>
    <message>
        <source>the undoing of “%1”</source>
        <translation>「%1」の取り消し</translation>
    </message>
    <message>
        <source>%1 (entry %2)</source>
        <translation>%1（項目 %2）</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>%1: later actions build on it: %2. Undo these first, the last one first.</source>
        <translation>%1。後の操作がこれを前提にしています：%2。新しいものから順に、先に取り消してください。</translation>
    </message>
    <message>
        <source>“%1” was opened for reading only and cannot be changed.</source>
        <translation>「%1」は読み取り専用で開かれているため、変更できません。</translation>
    </message>
    <message>
        <source>“%1” (entry %2) is done; there is nothing to do again.</source>
        <translation>「%1」（項目 %2）は実行済みで、やり直すものはありません。</translation>
    </message>
    <message>
        <source>“%1” (entry %2) is undone already.</source>
        <translation>「%1」（項目 %2）はすでに取り消されています。</translation>
    </message>
    <message>
        <source>One of the copies was changed while the merge was prepared. Nothing was merged; compare them again.</source>
        <translation>統合の準備中に一方のコピーが変更されました。何も統合していません。もう一度比較してください。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it instead.</source>
        <translation>「%1」はすでに存在します。別の名前にするか、それを開いてください。</translation>
    </message>
    <message>
        <source>“%1” could not be made. Check that you may write to its folder, or choose another.</source>
        <translation>「%1」を作成できませんでした。フォルダに書き込めるか確認するか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first, or choose another.</source>
        <translation>フォルダ「%1」がありません。先に作成するか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The folder “%1” is read-only. Choose a folder that you may write to.</source>
        <translation>フォルダ「%1」は読み取り専用です。書き込めるフォルダを選んでください。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a dossier file.</source>
        <translation>「%1」はフォルダです。調査ファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no file, but a device or a pipe. Choose a dossier file.</source>
        <translation>「%1」はファイルではなく、デバイスまたはパイプです。調査ファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: you have no permission. Change the file&apos;s permissions, or copy it.</source>
        <translation>「%1」を読む権限がありません。ファイルの権限を変更するか、コピーしてください。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that its folder exists, that you may write to it, and that the disk has room.</source>
        <translation>「%1」を書き込めませんでした。フォルダが存在すること、書き込みが許可されていること、ディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>The backup was stopped before its end.</source>
        <translation>バックアップは途中で中止されました。</translation>
    </message>
    <message>
        <source>The copy of “%1” is not sound and was thrown away: the dossier itself is damaged, or the disk is. Run “gainsay-cli verify” on the dossier.</source>
        <translation>「%1」のコピーは正常ではないため破棄しました。調査ファイル自体かディスクが破損しています。調査ファイルに対して「gainsay-cli verify」を実行してください。</translation>
    </message>
    <message>
        <source>Copying the dossier</source>
        <translation>調査ファイルをコピー中</translation>
    </message>
    <message>
        <source>The dossier does not say what it is: its founding is missing, or there twice.</source>
        <translation>調査ファイルの素性がわかりません。作成の記録がないか、重複しています。</translation>
    </message>
    <message>
        <source>founding</source>
        <translation>作成の記録</translation>
    </message>
    <message>
        <source>What the dossier says of when and by whom it was made was changed from outside.</source>
        <translation>いつ誰が作成したかという調査ファイルの記録が、外部から変更されています。</translation>
    </message>
    <message>
        <source>The search in the history was stopped.</source>
        <translation>履歴の検索を中止しました。</translation>
    </message>
    <message>
        <source>The journal was changed from outside: entry %1 does not fit the one before it. What the dossier says of its own history cannot be relied on from there.</source>
        <translation>ジャーナルが外部から変更されています。項目 %1 がその前の項目とつながりません。そこから先の履歴は信用できません。</translation>
    </message>
    <message>
        <source>The journal has no entry %1.</source>
        <translation>ジャーナルに項目 %1 はありません。</translation>
    </message>
    <message>
        <source>What an earlier merge took from another copy is damaged. Restore a backup of the dossier.</source>
        <translation>以前の統合で別のコピーから取り込んだ内容が破損しています。調査ファイルをバックアップから復元してください。</translation>
    </message>
    <message>
        <source>The verification was stopped before its end.</source>
        <translation>検証は途中で中止されました。</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Entry %1 is not written as Gainsay writes it.</source>
        <translation>項目 %1 は Gainsay の書式で書かれていません。</translation>
    </message>
    <message>
        <source>Replaying the journal</source>
        <translation>ジャーナルを再生中</translation>
    </message>
    <message>
        <source>The changes of entry %1 cannot be read.</source>
        <translation>項目 %1 の変更を読めません。</translation>
    </message>
    <message>
        <source>The changes of the entries %1 to %2 do not follow from those before them.</source>
        <translation>項目 %1～%2 の変更が、それ以前の変更とつながりません。</translation>
    </message>
    <message>
        <source>It is in the dossier, but no entry of the journal put it there.</source>
        <translation>調査ファイルにありますが、それを追加したジャーナルの項目がありません。</translation>
    </message>
    <message>
        <source>The journal says that it is in the dossier, but it is not.</source>
        <translation>ジャーナルでは調査ファイルにあるはずですが、ありません。</translation>
    </message>
    <message>
        <source>It is not as the last entry of the journal left it: it was changed from outside.</source>
        <translation>ジャーナルの最後の項目の時点と異なります。外部から変更されています。</translation>
    </message>
    <message>
        <source>%1 more rows differ from the journal.</source>
        <translation>ほかに %1 行がジャーナルと異なります。</translation>
    </message>
    <message>
        <source>“%1” could not be brought to the file format of this Gainsay, because the file is damaged. Nothing was changed. Restore a backup, or run “gainsay-cli verify” to see what is wrong.</source>
        <translation>「%1」は破損しているため、この Gainsay のファイル形式に変換できませんでした。何も変更していません。バックアップから復元するか、「gainsay-cli verify」を実行して問題を調べてください。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Gainsay (file format %2; this program knows %3). It can be read here, but not changed. Install the newer Gainsay to work on it.</source>
        <translation>「%1」は新しい版の Gainsay で作られています（ファイル形式 %2、このプログラムの対応は %3 まで）。ここでは読めますが、変更はできません。作業するには新しい Gainsay をインストールしてください。</translation>
    </message>
    <message>
        <source>“%1” is damaged. What can be read of it is shown; so that nothing more is lost, it cannot be changed. Restore a backup, or run “gainsay-cli verify” to see what is wrong.</source>
        <translation>「%1」は破損しています。読める部分だけを表示します。これ以上失われないよう、変更はできません。バックアップから復元するか、「gainsay-cli verify」を実行して問題を調べてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that the file exists and that you may read it.</source>
        <translation>「%1」を読めません。ファイルが存在し、読み取りが許可されているか確認してください。</translation>
    </message>
    <message>
        <source>“%1” is open in another window or program. Close it there and try again.</source>
        <translation>「%1」は別のウインドウまたはプログラムで開かれています。そちらを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>An entry of the journal speaks of a table that this Gainsay does not know. Install the newest one.</source>
        <translation>ジャーナルの項目に、この Gainsay が知らない表があります。最新版をインストールしてください。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Gainsay (file format %2; this program knows %3). Nothing was changed. Install the newer Gainsay to open it.</source>
        <translation>「%1」は新しい版の Gainsay で作られています（ファイル形式 %2、このプログラムの対応は %3 まで）。何も変更していません。開くには新しい Gainsay をインストールしてください。</translation>
    </message>
    <message>
        <source>“%1” is not a Gainsay dossier. Choose a file that Gainsay made; its name usually ends in .gainsay.</source>
        <translation>「%1」は Gainsay の調査ファイルではありません。Gainsay で作ったファイル（通常は名前の末尾が .gainsay）を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is marked as a dossier, but has no file format. It is damaged.</source>
        <translation>「%1」には調査ファイルの印がありますが、ファイル形式の記載がありません。破損しています。</translation>
    </message>
    <message>
        <source>the trigger “%1”</source>
        <translation>トリガー「%1」</translation>
    </message>
    <message>
        <source>the view “%1”</source>
        <translation>ビュー「%1」</translation>
    </message>
    <message>
        <source>the index “%1”</source>
        <translation>索引「%1」</translation>
    </message>
    <message>
        <source>the table “%1”</source>
        <translation>表「%1」</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>altered: %1</source>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>欠落：%1</translation>
    </message>
    <message>
        <source>something twice</source>
        <translation>重複するもの</translation>
    </message>
    <message>
        <source>“%1” is not laid out as Gainsay lays out a dossier (%2). Somebody or another program changed it, perhaps to do harm, so it was not opened and nothing in it was run. Ask for a copy that only Gainsay has touched, or restore a backup.</source>
        <translation>「%1」の構造は Gainsay の調査ファイルと異なります（%2）。誰か、または別のプログラムが変更しており、悪意の可能性もあるため、開かず、中のものは何も実行していません。Gainsay だけで扱われたコピーを入手するか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>検索索引</translation>
    </message>
    <message>
        <source>It lists other articles than the dossier holds.</source>
        <translation>調査ファイルにある記事と一致しません。</translation>
    </message>
    <message>
        <source>Checking the search index</source>
        <translation>検索索引を確認中</translation>
    </message>
    <message>
        <source>It holds words of %1 texts that are not in the dossier.</source>
        <translation>調査ファイルにない %1 件の本文の語が含まれています。</translation>
    </message>
    <message>
        <source>What it says of text %1 is not what the text says: searches may miss it, or find it wrongly.</source>
        <translation>本文 %1 についての内容が実際の本文と異なります。検索で見落としや誤検出が起きる可能性があります。</translation>
    </message>
    <message>
        <source>Its counts are wrong: the order of hits may be.</source>
        <translation>件数が誤っており、検索結果の順序も正しくない可能性があります。</translation>
    </message>
    <message>
        <source>file format</source>
        <translation>ファイル形式</translation>
    </message>
    <message>
        <source>It was written by a newer Gainsay. What that added cannot be verified here.</source>
        <translation>新しい版の Gainsay で書かれています。追加された部分はここでは検証できません。</translation>
    </message>
    <message>
        <source>file structure</source>
        <translation>ファイル構造</translation>
    </message>
    <message>
        <source>stored bytes</source>
        <translation>保存データ</translation>
    </message>
    <message>
        <source>The bytes stored under SHA-256 %1… were changed.</source>
        <translation>SHA-256 %1… のデータが変更されています。</translation>
    </message>
    <message>
        <source>Checking stored bytes</source>
        <translation>保存データを確認中</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版 %1</translation>
    </message>
    <message>
        <source>The article of a quote is missing.</source>
        <translation>引用元の記事がありません。</translation>
    </message>
    <message>
        <source>quote %1</source>
        <translation>引用 %1</translation>
    </message>
    <message>
        <source>The quote “%1” is not what stands at its place in the article.</source>
        <translation>引用「%1」が、記事のその位置にある文と一致しません。</translation>
    </message>
    <message>
        <source>places of quotes</source>
        <translation>引用の位置</translation>
    </message>
    <message>
        <source>The quote “%1” does not stand where it is said to in a later version.</source>
        <translation>引用「%1」が、後の版で示された位置にありません。</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>統合</translation>
    </message>
</context>
<context>
    <name>Entities</name>
    <message>
        <source>The entity is no longer there: it was deleted, perhaps in another window.</source>
        <translation>このエンティティはもうありません。別のウインドウなどで削除されています。</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>エンティティには名前が必要です。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 を追加</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>A further name of %1 needs some letters.</source>
        <translation>%1 の別名には文字が必要です。</translation>
    </message>
    <message>
        <source>Call %1 “%2” too</source>
        <translation>%1 に別名「%2」を追加</translation>
    </message>
    <message>
        <source>Remove a name of %1</source>
        <translation>%1 の別名を削除</translation>
    </message>
    <message>
        <source>%1 cannot be distinct from itself.</source>
        <translation>%1 をそれ自身と区別することはできません。</translation>
    </message>
    <message>
        <source>Keep %1 apart from %2</source>
        <translation>%1 を %2 と区別</translation>
    </message>
    <message>
        <source>No longer keep two entities apart</source>
        <translation>2 つのエンティティの区別を解除</translation>
    </message>
    <message>
        <source>Link “%1” to %2</source>
        <translation>「%1」を %2 に関連付け</translation>
    </message>
    <message>
        <source>Say whom “%1” does not mean</source>
        <translation>「%1」が指さないものを記録</translation>
    </message>
    <message>
        <source>Leave open whom a name means</source>
        <translation>名前が誰を指すかを未定に戻す</translation>
    </message>
    <message>
        <source>Add the entities of “%1”</source>
        <translation>「%1」のエンティティを追加</translation>
    </message>
    <message>
        <source>No mention was chosen.</source>
        <translation>言及が選択されていません。</translation>
    </message>
    <message>
        <source>Link %1 mentions to %2</source>
        <translation>%1 件の言及を %2 に関連付け</translation>
    </message>
    <message>
        <source>Say of %1 mentions that they do not mean %2</source>
        <translation>%1 件の言及が %2 を指さないと記録</translation>
    </message>
    <message>
        <source>Add %1 entities</source>
        <translation>%1 件のエンティティを追加</translation>
    </message>
    <message>
        <source>An entity cannot be merged with itself. Choose another one.</source>
        <translation>エンティティをそれ自身と統合することはできません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The new entity needs a name.</source>
        <translation>新しいエンティティには名前が必要です。</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 を %2 に統合</translation>
    </message>
    <message>
        <source>Split %1 from %2</source>
        <translation>%1 を %2 から分割</translation>
    </message>
    <message>
        <source>Delete %1 entities</source>
        <translation>%1 件のエンティティを削除</translation>
    </message>
    <message>
        <source>Link “%1” to the new entity %2</source>
        <translation>「%1」を新しいエンティティ %2 に関連付け</translation>
    </message>
    <message>
        <source>Link %1 mentions to the new entity %2</source>
        <translation>%1 件の言及を新しいエンティティ %2 に関連付け</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The check of the bundle was stopped before its end.</source>
        <translation>証拠一式の確認は途中で中止されました。</translation>
    </message>
    <message>
        <source>is not in the bundle.</source>
        <translation>証拠一式にありません。</translation>
    </message>
    <message>
        <source>is too large to be checked: more than %1 bytes.</source>
        <translation>大きすぎて確認できません（%1 バイト超）。</translation>
    </message>
    <message>
        <source>is no JSON: %1.</source>
        <translation>JSON ではありません：%1。</translation>
    </message>
    <message>
        <source>does not describe an evidence bundle that this Gainsay knows.</source>
        <translation>この Gainsay が知っている証拠一式の記述ではありません。</translation>
    </message>
    <message>
        <source>and dossier.json do not agree on the end of the journal.</source>
        <translation>ジャーナルの末尾が dossier.json と一致しません。</translation>
    </message>
    <message>
        <source>does not have the SHA-256 that articles.json gives for it.</source>
        <translation>SHA-256 が articles.json の記載と一致しません。</translation>
    </message>
    <message>
        <source>does not hold as many articles as dossier.json says.</source>
        <translation>記事の数が dossier.json の記載と一致しません。</translation>
    </message>
    <message>
        <source>The journal was changed: entry %1 does not fit the one before it.</source>
        <translation>ジャーナルが変更されています。項目 %1 がその前の項目とつながりません。</translation>
    </message>
    <message>
        <source>The journal does not end where dossier.json says.</source>
        <translation>ジャーナルの末尾が dossier.json の記載と異なります。</translation>
    </message>
    <message>
        <source>is not what the merge of entry %1 took.</source>
        <translation>項目 %1 の統合で取り込まれたものと異なります。</translation>
    </message>
    <message>
        <source>The quote “%1” is not as the journal tells of it.</source>
        <translation>引用「%1」がジャーナルの記録と異なります。</translation>
    </message>
    <message>
        <source>The capture %1 is not as the journal tells of it.</source>
        <translation>キャプチャ %1 がジャーナルの記録と異なります。</translation>
    </message>
    <message>
        <source>tells of %1 quotes and %2 captures; the bundle holds %3 and %4.</source>
        <translation>引用 %1 件、キャプチャ %2 件とありますが、証拠一式には %3 件と %4 件があります。</translation>
    </message>
    <message>
        <source>A quote refers to “%1”, which is no text of a capture.</source>
        <translation>引用が参照する「%1」は、キャプチャの本文ではありません。</translation>
    </message>
    <message>
        <source>does not hold as many quotes as dossier.json says.</source>
        <translation>引用の数が dossier.json の記載と一致しません。</translation>
    </message>
    <message>
        <source>The quote “%1” is not what stands at its place in the text.</source>
        <translation>引用「%1」が、本文のその位置にある文と一致しません。</translation>
    </message>
    <message>
        <source>The bundle was not written to its end.</source>
        <translation>証拠一式は最後まで書き出されませんでした。</translation>
    </message>
    <message>
        <source>Writing originals and texts</source>
        <translation>原本と本文を書き出し中</translation>
    </message>
    <message>
        <source>The dossier was changed while the bundle was being written, and nothing was kept of it. Write it again.</source>
        <translation>書き出し中に調査ファイルが変更されたため、証拠一式は残していません。もう一度書き出してください。</translation>
    </message>
    <message>
        <source>Writing the journal</source>
        <translation>ジャーナルを書き出し中</translation>
    </message>
    <message>
        <source>is not the declaration of BagIt 1.0 in UTF-8.</source>
        <translation>BagIt 1.0（UTF-8）の宣言ではありません。</translation>
    </message>
    <message>
        <source>does not name %1.</source>
        <translation>%1 の記載がありません。</translation>
    </message>
    <message>
        <source>is named in a manifest and missing.</source>
        <translation>目録に記載がありますが、見つかりません。</translation>
    </message>
    <message>
        <source>The bundle holds more than %1 files and folders; it was not checked.</source>
        <translation>証拠一式に %1 個を超えるファイルとフォルダがあるため、確認しませんでした。</translation>
    </message>
    <message>
        <source>is a link; a bundle holds plain files only.</source>
        <translation>リンクです。証拠一式に含められるのは通常のファイルだけです。</translation>
    </message>
    <message>
        <source>is neither a file nor a folder.</source>
        <translation>ファイルでもフォルダでもありません。</translation>
    </message>
    <message>
        <source>is missing or cannot be read.</source>
        <translation>見つからないか、読めません。</translation>
    </message>
    <message>
        <source>is too large: more than %1 bytes.</source>
        <translation>大きすぎます（%1 バイト超）。</translation>
    </message>
    <message>
        <source>is named in the wrong manifest.</source>
        <translation>別の目録に記載されています。</translation>
    </message>
    <message>
        <source>is in the bundle, but in none of its manifests.</source>
        <translation>証拠一式にありますが、どの目録にも記載がありません。</translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation>証拠一式を確認中</translation>
    </message>
    <message>
        <source>cannot be read: %1.</source>
        <translation>読めません：%1。</translation>
    </message>
    <message>
        <source>The bundle is larger than %1 bytes; it was not checked to its end.</source>
        <translation>証拠一式が %1 バイトを超えるため、最後まで確認しませんでした。</translation>
    </message>
    <message>
        <source>was changed: its SHA-256 is not the one in the manifest.</source>
        <translation>変更されています。SHA-256 が目録の記載と一致しません。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>フォルダ「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is no folder, and so no bundle.</source>
        <translation>「%1」はフォルダではないため、証拠一式ではありません。</translation>
    </message>
    <message>
        <source>The bundle “%1” could not be written: there is no room on the disk. Free some space or choose another folder.</source>
        <translation>証拠一式「%1」を書き出せませんでした。ディスクに空きがありません。空き容量を増やすか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The bundle “%1” could not be written. Check that you may write there, or choose another folder.</source>
        <translation>証拠一式「%1」を書き出せませんでした。書き込みが許可されているか確認するか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>“%1” exists already. A bundle is never added to: choose another name.</source>
        <translation>「%1」はすでに存在します。証拠一式への追加はできないため、別の名前にしてください。</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Make it first, or choose another.</source>
        <translation>フォルダ「%1」がありません。先に作成するか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The bundle “%1” could not be written. This is a fault of Gainsay.</source>
        <translation>証拠一式「%1」を書き出せませんでした。これは Gainsay の不具合です。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The report&apos;s style sheet is missing from the program. Reinstall Gainsay.</source>
        <translation>レポートのスタイルシートがプログラムにありません。Gainsay をインストールし直してください。</translation>
    </message>
    <message>
        <source>“%1” could not be written: there is no room on the disk. Free some space or choose another folder.</source>
        <translation>「%1」を書き込めませんでした。ディスクに空きがありません。空き容量を増やすか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>“%1” could not be written: the folder does not exist. Choose another folder.</source>
        <translation>「%1」を書き込めませんでした。フォルダがありません。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Check that you may write there, or choose another folder.</source>
        <translation>「%1」を書き込めませんでした。書き込みが許可されているか確認するか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The part of Gainsay that writes PDF files could not be loaded. Reinstall Gainsay, or export as HTML instead.</source>
        <translation>PDF を書き出すための Gainsay の部品を読み込めませんでした。Gainsay をインストールし直すか、代わりに HTML で書き出してください。</translation>
    </message>
    <message>
        <source>The PDF could not be made. Export as HTML instead and report this as a defect.</source>
        <translation>PDF を作成できませんでした。代わりに HTML で書き出し、不具合として報告してください。</translation>
    </message>
    <message>
        <source>The stored text of “%1” is not the text that was imported: its SHA-256 has changed. No report was written. Check the dossier with “Verify” and restore a backup.</source>
        <translation>「%1」の保存された本文が、取り込んだときの本文と異なります（SHA-256 が一致しません）。レポートは書き出していません。調査ファイルを「検証」し、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The text that the quote “%1” was taken from is missing from the dossier. No report was written. Check the dossier with “Verify” and restore a backup.</source>
        <translation>引用「%1」の元の本文が調査ファイルにありません。レポートは書き出していません。調査ファイルを「検証」し、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The quote “%1” does not stand in “%2” at characters %3–%4, where it was taken from. No report was written. Check the dossier with “Verify” and restore a backup.</source>
        <translation>引用「%1」が、元の位置（「%2」の文字 %3～%4）にありません。レポートは書き出していません。調査ファイルを「検証」し、バックアップから復元してください。</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>unknown outlet</source>
        <translation>媒体不明</translation>
    </message>
    <message>
        <source>a deleted source</source>
        <translation>削除された情報源</translation>
    </message>
    <message>
        <source>a deleted entity</source>
        <translation>削除されたエンティティ</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>評価 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>エンティティ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読書中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>読了</translation>
    </message>
    <message>
        <source>a deleted tag</source>
        <translation>削除されたタグ</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open a dossier</source>
        <translation>調査ファイルを開く</translation>
    </message>
    <message>
        <source>Dossiers (*.gainsay);;All files (*)</source>
        <translation>調査ファイル (*.gainsay);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>新規調査ファイル</translation>
    </message>
    <message>
        <source>Dossiers (*.gainsay)</source>
        <translation>調査ファイル (*.gainsay)</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>記事を取り込む</translation>
    </message>
    <message>
        <source>Articles (%1);;All files (*)</source>
        <translation>記事 (%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダを取り込む</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>Export an evidence bundle as a new folder</source>
        <translation>証拠一式を新しいフォルダに書き出す</translation>
    </message>
    <message>
        <source>Folders (*)</source>
        <translation>フォルダ (*)</translation>
    </message>
    <message>
        <source>Import entities</source>
        <translation>エンティティの取り込み</translation>
    </message>
    <message>
        <source>Lists of entities (*.json *.ftm *.jsonl *.ndjson *.csv *.tsv *.txt);;All files (*)</source>
        <translation>エンティティの一覧 (*.json *.ftm *.jsonl *.ndjson *.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The search has no name. Write one, then save it.</source>
        <translation>検索に名前がありません。名前を入力してから保存してください。</translation>
    </message>
    <message>
        <source>There is nothing to save: the search has no words and no filter. Type something, or choose a filter.</source>
        <translation>保存するものがありません。検索に語句も絞り込みもありません。何か入力するか、絞り込みを選んでください。</translation>
    </message>
    <message>
        <source>Save the search “%1”</source>
        <translation>検索「%1」を保存</translation>
    </message>
    <message>
        <source>Another search is called “%1”. Choose another name.</source>
        <translation>「%1」という名前の検索がすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Rename the search “%1”</source>
        <translation>検索「%1」の名前を変更</translation>
    </message>
    <message>
        <source>Delete the search “%1”</source>
        <translation>検索「%1」を削除</translation>
    </message>
    <message>
        <source>The search is no longer in the dossier: it was deleted, perhaps in another window.</source>
        <translation>この検索は調査ファイルにもうありません。別のウインドウなどで削除されています。</translation>
    </message>
    <message>
        <source>Delete %1 searches</source>
        <translation>%1 件の検索を削除</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>meta</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>byline on the page</source>
        <translation>ページ上の署名</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>the document’s properties</source>
        <translation>文書のプロパティ</translation>
    </message>
    <message>
        <source>mail header</source>
        <translation>メールのヘッダー</translation>
    </message>
    <message>
        <source>a field of the record</source>
        <translation>レコードの項目</translation>
    </message>
    <message>
        <source>what it came with</source>
        <translation>付属の情報</translation>
    </message>
    <message>
        <source>the words of the text</source>
        <translation>本文の記述</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>marked as hidden</source>
        <translation>非表示の指定</translation>
    </message>
    <message>
        <source>not displayed</source>
        <translation>表示されない</translation>
    </message>
    <message>
        <source>without size, or off the page</source>
        <translation>大きさがないか、ページの外</translation>
    </message>
    <message>
        <source>in the colour of its ground</source>
        <translation>背景と同じ色</translation>
    </message>
    <message>
        <source>formatted as hidden text</source>
        <translation>隠し文字の書式</translation>
    </message>
    <message>
        <source>holds characters that nobody sees</source>
        <translation>見えない文字を含む</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The file “%1” in the archive was left out: %2.</source>
        <translation>アーカイブ内のファイル「%1」は除外されました：%2。</translation>
    </message>
    <message>
        <source>its name points out of the archive, as hostile archives do</source>
        <translation>名前がアーカイブの外を指しており、悪意のあるアーカイブの特徴です</translation>
    </message>
    <message>
        <source>it is a link or device, not a file</source>
        <translation>ファイルではなく、リンクまたはデバイスです</translation>
    </message>
    <message>
        <source>it is protected by a password. Unpack it and import the file</source>
        <translation>パスワードで保護されています。展開してからファイルを取り込んでください</translation>
    </message>
    <message>
        <source>%1 is a damaged archive: what lies beyond the damage could not be read.</source>
        <translation>%1は破損したアーカイブです。破損箇所より後は読めませんでした。</translation>
    </message>
    <message>
        <source>%1 is a damaged archive.</source>
        <translation>%1は破損したアーカイブです。</translation>
    </message>
    <message>
        <source>%1 has a directory of more than %2 entries. Unpack it and import the part you need.</source>
        <translation>%1の目録には %2 件を超える項目があります。展開して、必要な部分を取り込んでください。</translation>
    </message>
    <message>
        <source>%1 is compressed, and damaged.</source>
        <translation>%1は圧縮されており、破損しています。</translation>
    </message>
    <message>
        <source>%1 was not read: %2.</source>
        <translation>%1は読み取られませんでした：%2。</translation>
    </message>
    <message>
        <source>the archive is damaged, or cut off, from here on</source>
        <translation>ここから先はアーカイブが破損しているか、途切れています</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 MiB, which may be a trap</source>
        <translation>展開すると %1 MiB を超え、わなの可能性があります</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>パスワードで保護されています</translation>
    </message>
    <message>
        <source>%1 has no text that can be read. Check that it is the right one; if it is a saved web page, copy the article in the browser and paste it.</source>
        <translation>%1に読み取れる文章がありません。正しいものか確認してください。保存したウェブページなら、ブラウザーで記事をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 is too large: the limit for one article is %2 MiB. Import only the part you need.</source>
        <translation>%1は大きすぎます（1 記事の上限は %2 MiB）。必要な部分だけを取り込んでください。</translation>
    </message>
    <message>
        <source>%1 has more than %2 paragraphs. Import only the part you need.</source>
        <translation>%1には %2 を超える段落があります。必要な部分だけを取り込んでください。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>読み取りはキャンセルされました。</translation>
    </message>
    <message>
        <source>The reading program drew nothing. Try again.</source>
        <translation>読み取りプログラムが何も描画しませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>not a text</source>
        <translation>文章ではありません</translation>
    </message>
    <message>
        <source>%1 is %2. Gainsay reads text, web pages, PDF, documents (DOCX, ODT, RTF, EPUB), mails, web archives and archives of all these.</source>
        <translation>%1の種類：%2。Gainsay が読めるのは、テキスト、ウェブページ、PDF、文書（DOCX、ODT、RTF、EPUB）、メール、ウェブアーカイブ、およびこれらのアーカイブです。</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>表計算</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>プレゼンテーション</translation>
    </message>
    <message>
        <source>a spreadsheet, presentation or drawing</source>
        <translation>表計算、プレゼンテーション、または図</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1は空です。</translation>
    </message>
    <message>
        <source>%1 is compressed several times over, which may be a trap.</source>
        <translation>%1は何重にも圧縮されており、わなの可能性があります。</translation>
    </message>
    <message>
        <source>%1 is an archive without an article of its own. Import it, and what is in it is imported.</source>
        <translation>%1はアーカイブで、それ自体は記事ではありません。取り込むと、その中身が取り込まれます。</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>古い形式のオフィス文書</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip アーカイブ</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>a picture, film or sound</source>
        <translation>画像、動画、または音声</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>a database or a dossier</source>
        <translation>データベースまたは調査ファイル</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>The file “%1”</source>
        <translation>ファイル「%1」</translation>
    </message>
    <message>
        <source>%1 is not a usual web page: one of its elements has more than %2 attributes. Copy the article in the browser and paste it instead.</source>
        <translation>%1は通常のウェブページではありません（属性が %2 個を超える要素があります）。ブラウザーで記事をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 is not a usual web page: its elements are nested more than %2 deep. Copy the article in the browser and paste it instead.</source>
        <translation>%1は通常のウェブページではありません（要素の入れ子が %2 段を超えています）。ブラウザーで記事をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>%1 is no usual mail: it has more than %2 parts, or they are nested more than %3 deep.</source>
        <translation>%1は通常のメールではありません（構成部分が %2 個を超えるか、入れ子が %3 段を超えています）。</translation>
    </message>
    <message>
        <source>attachment %1</source>
        <translation>添付ファイル %1</translation>
    </message>
    <message>
        <source>text of the mail</source>
        <translation>メールの本文</translation>
    </message>
    <message>
        <source>%1 is a web archive without a page in it. Save the page again.</source>
        <translation>%1はページのないウェブアーカイブです。ページを保存し直してください。</translation>
    </message>
    <message>
        <source>%1 is not a usual text: its lists and quotations are nested more than %2 deep.</source>
        <translation>%1は通常の文章ではありません（箇条書きや引用の入れ子が %2 段を超えています）。</translation>
    </message>
    <message>
        <source>it is protected against copying</source>
        <translation>コピーが禁止されています</translation>
    </message>
    <message>
        <source>%1 is damaged: its text could not be read to the end. Open it in the program that made it and save it again.</source>
        <translation>%1は破損しており、文章を最後まで読めませんでした。作成したプログラムで開き、保存し直してください。</translation>
    </message>
    <message>
        <source>%1 is no usual document: its groups are nested more than %2 deep.</source>
        <translation>%1は通常の文書ではありません（グループの入れ子が %2 段を超えています）。</translation>
    </message>
    <message>
        <source>Page %1 of %2 cannot be drawn: it is damaged, or larger than any page is.</source>
        <translation>%2の %1 ページ目を描画できません。破損しているか、ページとして大きすぎます。</translation>
    </message>
    <message>
        <source>%1 has no page %2; it has %3.</source>
        <translation>%1に %2 ページ目はありません（全 %3 ページ）。</translation>
    </message>
    <message>
        <source>%1 is a damaged PDF: it could not be opened. Download or scan it again.</source>
        <translation>%1は破損した PDF で、開けませんでした。ダウンロードまたはスキャンをし直してください。</translation>
    </message>
    <message>
        <source>%1 is encrypted and opens with a password only. It was left closed: save a copy without the password and import that.</source>
        <translation>%1は暗号化されており、パスワードなしでは開けません。パスワードなしのコピーを保存して、それを取り込んでください。</translation>
    </message>
    <message>
        <source>%1 has more than %2 pages. Import only the part you need.</source>
        <translation>%1は %2 ページを超えています。必要な部分だけを取り込んでください。</translation>
    </message>
    <message>
        <source>%1 is a damaged PDF: it has no pages.</source>
        <translation>%1は破損した PDF で、ページがありません。</translation>
    </message>
    <message>
        <source>%1 is a damaged PDF: no page of it could be read.</source>
        <translation>%1は破損した PDF で、どのページも読めませんでした。</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>%1 has pages but no text: it is probably a scan. Have its text recognised (OCR) and import the result.</source>
        <translation>%1にはページがありますが、文章がありません。おそらくスキャン画像です。文字認識（OCR）をして、その結果を取り込んでください。</translation>
    </message>
    <message>
        <source>There is no file “%1”. It may have been moved or renamed.</source>
        <translation>ファイル「%1」がありません。移動または名前が変更された可能性があります。</translation>
    </message>
    <message>
        <source>You are not allowed to read “%1”. Change its permissions or copy it somewhere else.</source>
        <translation>「%1」を読む権限がありません。権限を変更するか、別の場所にコピーしてください。</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2.</source>
        <translation>「%1」を開けませんでした：%2。</translation>
    </message>
    <message>
        <source>“%1” is too large: the limit for one article is %2 MiB. Import only the part you need.</source>
        <translation>「%1」は大きすぎます（1 記事の上限は %2 MiB）。必要な部分だけを取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. The disk or the connection may be failing.</source>
        <translation>「%1」を最後まで読めませんでした。ディスクまたは接続に障害がある可能性があります。</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and cannot be imported.</source>
        <translation>「%1」は通常のファイルではないため、取り込めません。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Import the files in it instead.</source>
        <translation>「%1」はフォルダです。中のファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>「%1」は空です。</translation>
    </message>
    <message>
        <source>%1, with what it lies in, unpacks to more than %2 MiB, which may be a trap. Unpack it and import the part you need.</source>
        <translation>%1は、入れ物と合わせて展開すると %2 MiB を超え、わなの可能性があります。展開して、必要な部分を取り込んでください。</translation>
    </message>
    <message>
        <source>%1, with what it lies in, holds more than %2 items. Unpack it and import the part you need.</source>
        <translation>%1には、入れ物と合わせて %2 件を超える項目があります。展開して、必要な部分を取り込んでください。</translation>
    </message>
    <message>
        <source>%1 is damaged: “%2” could not be read and is missing from its text. Open it in the program that made it and save it again.</source>
        <translation>%1は破損しています。「%2」を読めず、本文から欠けています。作成したプログラムで開き、保存し直してください。</translation>
    </message>
    <message>
        <source>%1 is JSON without an article in it. Gainsay reads wire stories (ninjs) and lists of references (CSL-JSON).</source>
        <translation>%1は記事を含まない JSON です。Gainsay が読めるのは、配信記事（ninjs）と文献リスト（CSL-JSON）です。</translation>
    </message>
    <message>
        <source>Of the list in %1 these entries were left out, since they are neither a wire story (ninjs) nor a reference (CSL-JSON): %2.</source>
        <translation>%1のリストのうち、配信記事（ninjs）でも文献（CSL-JSON）でもない次の項目は除外されました：%2。</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>項目 %1</translation>
    </message>
    <message>
        <source>%1 is no valid JSON: there is a mistake at byte %2.</source>
        <translation>%1は正しい JSON ではありません（%2 バイト目に誤りがあります）。</translation>
    </message>
    <message>
        <source>it unpacks to far more than a page, which may be a trap</source>
        <translation>展開するとページとしては大きすぎ、わなの可能性があります</translation>
    </message>
    <message>
        <source>what the server sent is compressed, and damaged</source>
        <translation>サーバーから送られた圧縮データが破損しています</translation>
    </message>
    <message>
        <source>it holds no response of a server</source>
        <translation>サーバーの応答が含まれていません</translation>
    </message>
    <message>
        <source>it is compressed in a way that Gainsay does not read (%1)</source>
        <translation>Gainsay が読めない方式で圧縮されています（%1）</translation>
    </message>
    <message>
        <source>it does not begin as a record should; what follows was not read</source>
        <translation>レコードの先頭の形式が正しくありません。以降は読み取られませんでした</translation>
    </message>
    <message>
        <source>the file ends in the middle of it</source>
        <translation>途中でファイルが終わっています</translation>
    </message>
    <message>
        <source>Record %1 of “%2” was left out: %3.</source>
        <translation>「%2」のレコード %1 は除外されました：%3。</translation>
    </message>
    <message>
        <source>Record %1 of “%2”, a capture of %3, was left out: %4.</source>
        <translation>「%2」のレコード %1（%3 のキャプチャ）は除外されました：%4。</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>レコード %1</translation>
    </message>
    <message>
        <source>%1; what follows was not read</source>
        <translation>%1。以降は読み取られませんでした</translation>
    </message>
    <message>
        <source>%1 is a web archive in which no page, text or document was captured.</source>
        <translation>%1は、ページも文章も文書も含まないウェブアーカイブです。</translation>
    </message>
    <message>
        <source>The web archive “%1” in “%2” was left out: %3.</source>
        <translation>「%2」内のウェブアーカイブ「%1」は除外されました：%3。</translation>
    </message>
    <message>
        <source>%1 says that it is a packaged web archive, and holds none.</source>
        <translation>%1は、ウェブアーカイブのパッケージとされていますが、アーカイブを含んでいません。</translation>
    </message>
    <message>
        <source>%1 took too long to read, so reading was stopped. It may be damaged or made to cause harm; copying the article in the browser and pasting it may help.</source>
        <translation>%1の読み取りに時間がかかりすぎたため、中止しました。破損しているか、悪意をもって作られた可能性があります。ブラウザーで記事をコピーして貼り付けると、うまくいくことがあります。</translation>
    </message>
    <message>
        <source>%1 needs more memory than reading one article may take. Import only the part you need.</source>
        <translation>%1の読み取りには、1 記事に許される以上のメモリが必要です。必要な部分だけを取り込んでください。</translation>
    </message>
    <message>
        <source>%1 was not read, because this system did not let the reading program be locked up safely.</source>
        <translation>このシステムでは読み取りプログラムを安全に隔離できないため、%1は読み取られませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be read: the reading program gave up. The file may be damaged.</source>
        <translation>%1を読めませんでした。読み取りプログラムが処理を断念しました。ファイルが破損している可能性があります。</translation>
    </message>
    <message>
        <source>%1 made the reading program attempt something forbidden, so it was stopped. Treat the file as hostile.</source>
        <translation>%1は読み取りプログラムに禁止された動作をさせようとしたため、停止しました。悪意のあるファイルとして扱ってください。</translation>
    </message>
    <message>
        <source>%1 could not be read: the reading program crashed on it. Nothing else is affected.</source>
        <translation>%1を読めませんでした。読み取りプログラムが異常終了しました。ほかへの影響はありません。</translation>
    </message>
    <message>
        <source>No reading program could be started: the system is out of resources. Close something and try again.</source>
        <translation>システムの資源が足りず、読み取りプログラムを起動できませんでした。何かを終了して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The reading program “%1” could not be started. Install Gainsay again.</source>
        <translation>読み取りプログラム「%1」を起動できませんでした。Gainsay をインストールし直してください。</translation>
    </message>
    <message>
        <source>The reading program sent an answer that makes no sense. Nothing was imported.</source>
        <translation>読み取りプログラムの応答が正しくありません。何も取り込まれませんでした。</translation>
    </message>
    <message>
        <source>“%1” holds nothing to import: no text, page or document.</source>
        <translation>「%1」には取り込めるもの（文章、ページ、文書）がありません。</translation>
    </message>
    <message>
        <source>“%1” lies in more than %2 archives within each other, which may be a trap. Unpack it and import the file.</source>
        <translation>「%1」は %2 段を超えるアーカイブの入れ子の中にあり、わなの可能性があります。展開してからファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” was not imported: the import was stopped.</source>
        <translation>取り込みが中止されたため、「%1」は取り込まれませんでした。</translation>
    </message>
    <message>
        <source>“%1” was changed in another window while it was read. Import it again.</source>
        <translation>読み取り中に「%1」が別のウインドウで変更されました。もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>New version of “%1”</source>
        <translation>「%1」の新しい版</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>「%1」を取り込む</translation>
    </message>
    <message>
        <source>Import %1 articles</source>
        <translation>%1 件の記事を取り込む</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>it is in the file twice</source>
        <translation>ファイル内で重複しています</translation>
    </message>
    <message>
        <source>%1 lists more than %2 entities. Take a part of it.</source>
        <translation>%1には %2 件を超えるエンティティがあります。一部だけを取り込んでください。</translation>
    </message>
    <message>
        <source>there are more of these</source>
        <translation>同様のものがほかにもあります</translation>
    </message>
    <message>
        <source>others</source>
        <translation>ほか</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1（%2 回）</translation>
    </message>
    <message>
        <source>%1 lists no entity that could be read.</source>
        <translation>%1に読み取れるエンティティがありません。</translation>
    </message>
    <message>
        <source>Left out: %1, since %2.</source>
        <translation>除外：%1（%2）。</translation>
    </message>
    <message>
        <source>This is not an entity pack that can be read: %1.</source>
        <translation>読み取れるエンティティ集ではありません：%1。</translation>
    </message>
    <message>
        <source>the entity “%1” has no name or no schema</source>
        <translation>エンティティ「%1」に名前または種類がありません</translation>
    </message>
    <message>
        <source>“%1” and “%2” are to be kept apart, but not both are in it</source>
        <translation>「%1」と「%2」を区別するとありますが、両方は含まれていません</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>this kind is no entity</source>
        <translation>この種類はエンティティではありません</translation>
    </message>
    <message>
        <source>it is revoked or deprecated</source>
        <translation>取り消し済みまたは非推奨です</translation>
    </message>
    <message>
        <source>%1 is no list of entities. Gainsay reads FollowTheMoney JSON, STIX 2.1 bundles, its own packs, and tables (CSV) that have a column “name”.</source>
        <translation>%1はエンティティの一覧ではありません。Gainsay が読めるのは、FollowTheMoney JSON、STIX 2.1 バンドル、独自のエンティティ集、「name」列のある表（CSV）です。</translation>
    </message>
    <message>
        <source>%1 is nested too deeply, which may be a trap.</source>
        <translation>%1は入れ子が深すぎ、わなの可能性があります。</translation>
    </message>
    <message>
        <source>it is no entity of FollowTheMoney</source>
        <translation>FollowTheMoney のエンティティではありません</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 of the table is not closed. Close it and try again.</source>
        <translation>表の %1 行目の引用符が閉じられていません。閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>列「%1」</translation>
    </message>
    <message>
        <source>nothing is read from it</source>
        <translation>この列は読み取られません</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>“%1” is no kind of FollowTheMoney</source>
        <translation>「%1」は FollowTheMoney の種類ではありません</translation>
    </message>
    <message>
        <source>The reading program listed nothing. Try again.</source>
        <translation>読み取りプログラムが何も一覧にしませんでした。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>ImportPace</name>
    <message>
        <source>%1 a second</source>
        <translation>毎秒 %1 件</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>毎分 %1 件</translation>
    </message>
    <message>
        <source>about a second left</source>
        <translation>残り約 1 秒</translation>
    </message>
    <message>
        <source>about %1 seconds left</source>
        <translation>残り約 %1 秒</translation>
    </message>
    <message>
        <source>about %1 minutes left</source>
        <translation>残り約 %1 分</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Attribution</source>
        <translation>伝聞・出典</translation>
    </message>
    <message>
        <source>Dates and figures</source>
        <translation>日付と数値</translation>
    </message>
    <message>
        <source>Denials</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>Hedges</source>
        <translation>ぼかし表現</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>侵害指標</translation>
    </message>
    <message>
        <source>Quoted speech</source>
        <translation>発言</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>Lens</name>
    <message>
        <source>Words that leave open whether something is so.</source>
        <translation>事実かどうかを言い切らない言葉です。</translation>
    </message>
    <message>
        <source>Words that say something is not so, or decline to say.</source>
        <translation>そうではないと言う言葉、または答えを控える言葉です。</translation>
    </message>
    <message>
        <source>Words that say who says it.</source>
        <translation>誰が言っているかを示す言葉です。</translation>
    </message>
    <message>
        <source>When, and how much.</source>
        <translation>いつ、どれだけ。</translation>
    </message>
    <message>
        <source>What somebody is said to have said in these words.</source>
        <translation>誰かがその言葉で言ったとされることです。</translation>
    </message>
    <message>
        <source>Technical traces that can be compared word by word: vulnerabilities, addresses, hashes, names of programs.</source>
        <translation>一語ずつ比べられる技術的な痕跡です：脆弱性、アドレス、ハッシュ、プログラムの名前。</translation>
    </message>
    <message>
        <source>What looks like a name of somebody or something, whether it is one of your entities or not.</source>
        <translation>人や物の名前に見えるものです。エンティティかどうかは問いません。</translation>
    </message>
    <message>
        <source>Denial</source>
        <translation>否認</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数値</translation>
    </message>
</context>
<context>
    <name>LensFile</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み込めません：%1</translation>
    </message>
    <message>
        <source>This is not well-formed XML: %1</source>
        <translation>正しい XML ではありません：%1</translation>
    </message>
    <message>
        <source>This is no definition: it begins with “%1”, and not with “language”.</source>
        <translation>定義ではありません：「language」ではなく「%1」で始まっています。</translation>
    </message>
    <message>
        <source>The definition has no name.</source>
        <translation>定義に名前がありません。</translation>
    </message>
    <message>
        <source>There is no look “%1”.</source>
        <translation>「%1」という表示形式はありません。</translation>
    </message>
    <message>
        <source>The expression cannot be read from its character %1 on: %2</source>
        <translation>正規表現が %1 文字目から読めません：%2</translation>
    </message>
    <message>
        <source>There are no rules in it.</source>
        <translation>規則が入っていません。</translation>
    </message>
    <message>
        <source>There is no itemData “%1”, which a rule asks for.</source>
        <translation>規則が求める itemData「%1」がありません。</translation>
    </message>
    <message>
        <source>There is no context “%1”, which a rule goes to.</source>
        <translation>規則が移る先の context「%1」がありません。</translation>
    </message>
    <message>
        <source>It is not taken: another definition has this name and a higher version, or it is written for a newer program.</source>
        <translation>使われません：同じ名前で版の新しい別の定義があるか、より新しいプログラム向けに書かれています。</translation>
    </message>
</context>
<context>
    <name>Lexicons</name>
    <message>
        <source>The lexicon “%1” cannot be used: line %2 begins with a gap.</source>
        <translation>辞書「%1」は使えません：%2 行目が空白で始まっています。</translation>
    </message>
    <message>
        <source>The lexicon “%1” cannot be used: line %2 %3.</source>
        <translation>辞書「%1」は使えません：%2 行目%3。</translation>
    </message>
    <message>
        <source>has %1 columns instead of two or three</source>
        <translation>の列数が 2 または 3 ではなく %1 です</translation>
    </message>
    <message>
        <source>has an empty column</source>
        <translation>に空の列があります</translation>
    </message>
    <message>
        <source>is of the unknown kind “%1” (known: %2)</source>
        <translation>の種類「%1」は未知のものです（既知の種類：%2）</translation>
    </message>
    <message>
        <source>repeats “%1 %2”</source>
        <translation>で「%1 %2」が重複しています</translation>
    </message>
    <message>
        <source>The lexicon “%1” is missing.</source>
        <translation>辞書「%1」がありません。</translation>
    </message>
    <message>
        <source>The lexicon “%1” cannot be read.</source>
        <translation>辞書「%1」を読めません。</translation>
    </message>
    <message>
        <source>The lexicon “%1” cannot be used: it is larger than 16 MiB.</source>
        <translation>辞書「%1」は使えません：16 MiB を超えています。</translation>
    </message>
    <message>
        <source>is not written in UTF-8</source>
        <translation>が UTF-8 ではありません</translation>
    </message>
    <message>
        <source>The lexicon “%1” is not used: there is none of this name. The names are %2.</source>
        <translation>辞書「%1」は使われません：この名前の辞書はありません。名前は %2 のいずれかです。</translation>
    </message>
    <message>
        <source>The lexicon “%1” cannot be used: line %2 gives no number for “%3”.</source>
        <translation>辞書「%1」は使えません：%2 行目の「%3」に数がありません。</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The article is no longer in the dossier: it was deleted, perhaps in another window.</source>
        <translation>この記事は調査ファイルにもうありません。別のウインドウなどで削除されています。</translation>
    </message>
    <message>
        <source>Change the title of “%1”</source>
        <translation>「%1」のタイトルを変更</translation>
    </message>
    <message>
        <source>Change the authors of “%1”</source>
        <translation>「%1」の筆者を変更</translation>
    </message>
    <message>
        <source>Change when “%1” was published</source>
        <translation>「%1」の公開日を変更</translation>
    </message>
    <message>
        <source>Change when “%1” was last changed</source>
        <translation>「%1」の最終更新日を変更</translation>
    </message>
    <message>
        <source>Change the address of “%1”</source>
        <translation>「%1」のアドレスを変更</translation>
    </message>
    <message>
        <source>Change the language of “%1”</source>
        <translation>「%1」の言語を変更</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>「%1」を編集</translation>
    </message>
    <message>
        <source>Mark “%1” as read</source>
        <translation>「%1」を既読にする</translation>
    </message>
    <message>
        <source>Begin reading “%1”</source>
        <translation>「%1」を読み始める</translation>
    </message>
    <message>
        <source>Mark “%1” as unread</source>
        <translation>「%1」を未読にする</translation>
    </message>
    <message>
        <source>Name the source of “%1”</source>
        <translation>「%1」の情報源を指定</translation>
    </message>
    <message>
        <source>Edit the source “%1”</source>
        <translation>情報源「%1」を編集</translation>
    </message>
    <message>
        <source>Grade “%1” %2</source>
        <translation>「%1」を %2 と評価</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Delete %1 articles</source>
        <translation>%1 件の記事を削除</translation>
    </message>
    <message>
        <source>Mark %1 articles as read</source>
        <translation>%1 件の記事を既読にする</translation>
    </message>
    <message>
        <source>Begin reading %1 articles</source>
        <translation>%1 件の記事を読み始める</translation>
    </message>
    <message>
        <source>Mark %1 articles as unread</source>
        <translation>%1 件の記事を未読にする</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The other copy took merges that lie in one another deeper than copies of a dossier come to. Nothing was merged. Ask where that copy comes from.</source>
        <translation>もう一方のコピーは、調査ファイルのコピーとしてはありえないほど深く統合が重なっています。何も統合していません。そのコピーの出どころを確認してください。</translation>
    </message>
    <message>
        <source>Merge “%1”: 1 action by %3</source>
        <translation>「%1」を統合：%3 の操作 1 件</translation>
    </message>
    <message>
        <source>Merge “%1”: %2 actions by %3</source>
        <translation>「%1」を統合：%3 の操作 %2 件</translation>
    </message>
    <message>
        <source>%1 conflicts between the copies are not decided yet. Nothing was changed.</source>
        <translation>コピー間の競合が %1 件、未決定です。何も変更していません。</translation>
    </message>
    <message>
        <source>The merge was stopped. Nothing was changed.</source>
        <translation>統合は中止されました。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” is not a copy of this dossier: it was begun on its own. Only copies of one dossier can be merged. To take its articles over, export them there and import them here.</source>
        <translation>「%1」はこの調査ファイルのコピーではなく、別に作成されたものです。統合できるのは同じ調査ファイルのコピーだけです。記事を移すには、そちらで書き出し、ここで取り込んでください。</translation>
    </message>
    <message>
        <source>The other copy was changed from outside: its rows are not what its journal says. Nothing was merged. Run a verification of that copy, and ask where it comes from.</source>
        <translation>もう一方のコピーは外部から変更されており、内容がジャーナルと一致しません。何も統合していません。そのコピーを検証し、出どころを確認してください。</translation>
    </message>
    <message>
        <source>Comparing the copies</source>
        <translation>コピーを比較中</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Publication date</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文言</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>出来事の日付</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>述べ方</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>grades</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>エンティティ</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>エンティティ</translation>
    </message>
    <message>
        <source>further name</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>further names</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>distinction</source>
        <translation>区別</translation>
    </message>
    <message>
        <source>distinctions</source>
        <translation>区別</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>言及</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>言及</translation>
    </message>
    <message>
        <source>link to an entity</source>
        <translation>エンティティへの関連付け</translation>
    </message>
    <message>
        <source>links to entities</source>
        <translation>エンティティへの関連付け</translation>
    </message>
    <message>
        <source>place in another version</source>
        <translation>別の版での位置</translation>
    </message>
    <message>
        <source>places in other versions</source>
        <translation>別の版での位置</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>tag on a quote</source>
        <translation>引用のタグ</translation>
    </message>
    <message>
        <source>tags on quotes</source>
        <translation>引用のタグ</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>assertion</source>
        <translation>陳述</translation>
    </message>
    <message>
        <source>assertions</source>
        <translation>陳述</translation>
    </message>
    <message>
        <source>decision on a contradiction</source>
        <translation>矛盾についての判断</translation>
    </message>
    <message>
        <source>decisions on contradictions</source>
        <translation>矛盾についての判断</translation>
    </message>
    <message>
        <source>the quote %1</source>
        <translation>引用 %1</translation>
    </message>
    <message>
        <source>the article %1</source>
        <translation>記事 %1</translation>
    </message>
    <message>
        <source>a version of %1</source>
        <translation>%1の版</translation>
    </message>
    <message>
        <source>the claim %1</source>
        <translation>主張 %1</translation>
    </message>
    <message>
        <source>the source %1</source>
        <translation>情報源 %1</translation>
    </message>
    <message>
        <source>the entity %1</source>
        <translation>エンティティ %1</translation>
    </message>
    <message>
        <source>a grade of %1</source>
        <translation>%1の評価</translation>
    </message>
    <message>
        <source>the name %1 of %2</source>
        <translation>%2の名前 %1</translation>
    </message>
    <message>
        <source>the distinction of %1 from %2</source>
        <translation>%1と%2の区別</translation>
    </message>
    <message>
        <source>the mention %1</source>
        <translation>言及 %1</translation>
    </message>
    <message>
        <source>the link of %1 to %2</source>
        <translation>%1の%2への関連付け</translation>
    </message>
    <message>
        <source>the place of %1 in another version</source>
        <translation>別の版での%1の位置</translation>
    </message>
    <message>
        <source>the tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>the tag %1 on %2</source>
        <translation>%2のタグ %1</translation>
    </message>
    <message>
        <source>what %1 says about %2</source>
        <translation>%2についての%1の陳述</translation>
    </message>
    <message>
        <source>the decision on %1 against %2</source>
        <translation>%1と%2の矛盾についての判断</translation>
    </message>
    <message>
        <source>deleted, with %1</source>
        <translation>削除（%1 を含む）</translation>
    </message>
    <message>
        <source>not there, with %1</source>
        <translation>なし（%1 を含む）</translation>
    </message>
    <message>
        <source>deleted or not there</source>
        <translation>削除されたか、なし</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2 件</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>kept; new or edited there: %1</source>
        <translation>保持（新規または編集：%1）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Both copies imported the same file %1; both articles are kept.</source>
        <translation>両方のコピーが同じファイル %1 を取り込んでいました。両方の記事を残します。</translation>
    </message>
    <message>
        <source>Both copies have a source %1 of their own; both are kept.</source>
        <translation>両方のコピーに別々の情報源 %1 があります。両方を残します。</translation>
    </message>
    <message>
        <source>Both copies have an entity %1 of their own; both are kept.</source>
        <translation>両方のコピーに別々のエンティティ %1 があります。両方を残します。</translation>
    </message>
    <message>
        <source>Both copies state the claim %1; both are kept.</source>
        <translation>両方のコピーに主張 %1 があります。両方を残します。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>the saved search %1</source>
        <translation>保存した検索 %1</translation>
    </message>
    <message>
        <source>Both copies have a tag %1 of their own; both are kept, and can be merged.</source>
        <translation>どちらのコピーにも独自のタグ%1があります。両方を残しました。あとで一つにまとめられます。</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>“%1” is damaged or was changed from outside: %2 Nothing was merged. Ask for another copy.</source>
        <translation>「%1」は破損しているか、外部から変更されています：%2 何も統合していません。別のコピーを入手してください。</translation>
    </message>
    <message>
        <source>“%1” is this very dossier. Choose the copy that somebody else worked on.</source>
        <translation>「%1」はこの調査ファイル自身です。ほかの人が作業したコピーを選んでください。</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>追加 %1 件</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>変更 %1 件</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>削除 %1 件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>This article is no longer in the dossier.</source>
        <translation>この記事は調査ファイルにもうありません。</translation>
    </message>
    <message>
        <source>1 independent origin</source>
        <translation>独立した出所 1 件</translation>
    </message>
    <message>
        <source>%1 independent origins</source>
        <translation>独立した出所 %1 件</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>記事 1 件</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>記事 %1 件</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 rests on %2</source>
        <translation>%1に対し、%2</translation>
    </message>
    <message>
        <source>%1 rest on %2</source>
        <translation>%1に対し、%2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 “Confirmed by other sources” cannot be graded yet.</source>
        <translation>%1「ほかの情報源で確認済み」とはまだ評価できません。</translation>
    </message>
    <message>
        <source>The origins were not worked out to the end.</source>
        <translation>出所の計算は途中で中止されました。</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>The picture is too large for this machine&apos;s memory. Filter what is shown, or export as SVG.</source>
        <translation>画像が大きすぎてメモリが足りません。表示を絞り込むか、SVG で書き出してください。</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Choose another folder, or make room.</source>
        <translation>画像を %1 に書き込めませんでした。別のフォルダを選ぶか、空き容量を増やしてください。</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>1 quote moves</source>
        <translation>引用 1 件が移ります</translation>
    </message>
    <message>
        <source>%1 quotes move</source>
        <translation>引用 %1 件が移ります</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1（%2 を含む）</translation>
    </message>
    <message>
        <source>1 statement on a claim</source>
        <translation>主張についての陳述 1 件</translation>
    </message>
    <message>
        <source>%1 statements on claims</source>
        <translation>主張についての陳述 %1 件</translation>
    </message>
    <message>
        <source>1 linked mention moves</source>
        <translation>関連付けた言及 1 件が移ります</translation>
    </message>
    <message>
        <source>%1 linked mentions move</source>
        <translation>関連付けた言及 %1 件が移ります</translation>
    </message>
    <message>
        <source>1 rejected mention moves</source>
        <translation>却下した言及 1 件が移ります</translation>
    </message>
    <message>
        <source>%1 rejected mentions move</source>
        <translation>却下した言及 %1 件が移ります</translation>
    </message>
    <message>
        <source>1 suggested mention follows</source>
        <translation>候補の言及 1 件も従います</translation>
    </message>
    <message>
        <source>%1 suggested mentions follow</source>
        <translation>候補の言及 %1 件も従います</translation>
    </message>
    <message>
        <source>1 that could mean several will mean one</source>
        <translation>複数の可能性があった 1 件が 1 つに定まります</translation>
    </message>
    <message>
        <source>%1 that could mean several will mean one</source>
        <translation>複数の可能性があった %1 件が 1 つに定まります</translation>
    </message>
    <message>
        <source>1 that means one could mean several</source>
        <translation>1 つに定まっていた 1 件に複数の可能性が生じます</translation>
    </message>
    <message>
        <source>%1 that mean one could mean several</source>
        <translation>1 つに定まっていた %1 件に複数の可能性が生じます</translation>
    </message>
    <message>
        <source>These two are kept apart. Merging forgets that.</source>
        <translation>この 2 つは区別されています。統合すると区別は失われます。</translation>
    </message>
    <message>
        <source>These two are kept apart: “%1” Merging forgets that.</source>
        <translation>この 2 つは区別されています：「%1」統合すると区別は失われます。</translation>
    </message>
    <message>
        <source>Goes:</source>
        <translation>なくなるもの：</translation>
    </message>
    <message>
        <source>Stays:</source>
        <translation>残るもの：</translation>
    </message>
    <message>
        <source>Further names:</source>
        <translation>別名：</translation>
    </message>
    <message>
        <source>none that are new</source>
        <translation>新しいものなし</translation>
    </message>
    <message>
        <source>1 is linked to both already</source>
        <translation>1 件はすでに両方に関連付けられています</translation>
    </message>
    <message>
        <source>%1 are linked to both already</source>
        <translation>%1 件はすでに両方に関連付けられています</translation>
    </message>
    <message>
        <source>Quotes:</source>
        <translation>引用：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Mentions:</source>
        <translation>言及：</translation>
    </message>
    <message>
        <source>From then on kept apart from:</source>
        <translation>以後区別する相手：</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>メモ：</translation>
    </message>
    <message>
        <source>that of %1 is put behind it, with its ids</source>
        <translation>%1 のメモを ID とともに後ろに加えます</translation>
    </message>
    <message>
        <source>New entity:</source>
        <translation>新しいエンティティ：</translation>
    </message>
    <message>
        <source>none move</source>
        <translation>移るものなし</translation>
    </message>
</context>
<context>
    <name>RuleAccounts</name>
    <message>
        <source>One passage denies what the other says. What is denied is what stands within reach of the denying word.</source>
        <translation>一方の箇所が、他方の述べていることを否認しています。否認の対象は、否認する語の及ぶ範囲にあるものです。</translation>
    </message>
    <message>
        <source>To deny that one knew; not to deny; to deny something more particular than what the other passage says.</source>
        <translation>知っていたことの否認、否認しないこと、他方の箇所が述べるより細かいことの否認。</translation>
    </message>
    <message>
        <source>One passage says with “not”, “no”, “nobody” and the like that what the other says did not happen. Where one tells shortly of somebody named what the other tells too, all but a word, less needs to be negated.</source>
        <translation>一方の箇所が、「not」「no」「nobody」や「ない」などの語で、他方の述べていることは起きていないとしています。名前のある誰かについて、一方が、1 語を除いて他方にもあることを短く述べている場合は、打ち消しの範囲が狭くてもかまいません。</translation>
    </message>
    <message>
        <source>A negation on both sides, or twice on one; a negated detail that the other passage does not speak of; “not only”; never to have admitted or denied it.</source>
        <translation>両方の打ち消し、一方での二重の打ち消し、他方が触れていない細部の打ち消し、「not only」（だけでなく）、認めたことも否認したこともないという記述。</translation>
    </message>
    <message>
        <source>Of one thing the passages use words that exclude each other: those of the lists of antonyms, and words with and without “un-”, “dis-” and the like.</source>
        <translation>1 つのことについて、両立しない語を使っています。反対語の辞書にある語と、「un-」「dis-」などの付く語と付かない語です。</translation>
    </message>
    <message>
        <source>Opposites of which one is negated; words for one event as seen from its two sides; things that need not be the same (“a man”, “a man”).</source>
        <translation>一方が打ち消されている反対語、1 つの出来事を 2 つの側から見た語、同じものとは限らないもの（「a man」と「a man」）。</translation>
    </message>
    <message>
        <source>Of somebody named by name the passages use words that WordNet puts at opposite ends of a scale, and that nothing else in the other passage answers.</source>
        <translation>名前の示された誰かについて、WordNet が尺度の両端に置く語を使っており、他方の箇所にそれに対応する語がほかにありません。</translation>
    </message>
    <message>
        <source>People and things without a name in both; what one sells and the other buys; opposites of which one is negated.</source>
        <translation>両方に名前が示されていない人や物、一方が売り他方が買うもの、一方が打ち消されている反対語。</translation>
    </message>
    <message>
        <source>Of two names, in one passage the first does something to the second, in the other the second to the first.</source>
        <translation>2 つの名前について、一方の箇所では前者が後者に何かをし、他方では後者が前者にそれをしています。</translation>
    </message>
    <message>
        <source>The passive voice; what people do with each other, such as to meet or to marry.</source>
        <translation>受け身、会う・結婚するなど互いにすること。</translation>
    </message>
    <message>
        <source>The passages count the same sort of thing in one event, and the numbers cannot both be right.</source>
        <translation>1 つの出来事で同じ種類のものを数えており、両方の数が正しいことはありえません。</translation>
    </message>
    <message>
        <source>Bounds and rounded or approximate numbers that agree; a later, larger count, which is an update; other units; numbers that some other number of the passage agrees with.</source>
        <translation>上限・下限・丸めた数・概数で両立するもの、更新にあたる後のより大きい数、異なる単位、同じ箇所の別の数と一致する数。</translation>
    </message>
    <message>
        <source>The passages date one event to days, months or years that do not overlap. Relative dates are resolved first.</source>
        <translation>1 つの出来事の日付が、重ならない日、月、年になっています。相対的な日付は先に計算します。</translation>
    </message>
    <message>
        <source>A day within the month that the other passage names; dates without an event that both share.</source>
        <translation>他方が示す月の中の日、共通の出来事のない日付。</translation>
    </message>
    <message>
        <source>One passage calls confirmed what the other leaves open.</source>
        <translation>他方がどちらとも言っていないことを、一方が確認済みとしています。</translation>
    </message>
    <message>
        <source>To have never confirmed or admitted it; to confirm and leave open different things.</source>
        <translation>確認したことも認めたこともないという記述、確認済みのことと不明なことが別であるもの。</translation>
    </message>
    <message>
        <source>One passage tells shortly of somebody named what the other tells too, all but a word; and that other one has the opposite of one of its words, by the lists or by what WordNet says that both mean first of all.</source>
        <translation>名前のある誰かについて、一方の箇所が、1 語を除いて他方にもあることを短く述べており、他方にはそのうちの 1 語の反対語があります。反対語は、辞書によるもの、または WordNet で両方の第一の意味が反対であるものです。</translation>
    </message>
    <message>
        <source>Longer passages that have less in common; people and things without a name; what one sells and the other buys; opposites of which one is negated.</source>
        <translation>共通するものがより少ない長い箇所、名前のない人や物、一方が売り他方が買うもの、一方が打ち消されている反対語。</translation>
    </message>
    <message>
        <source>One passage tells shortly and as a fact of somebody named what the other, which has all but a word of it, says only may, could or would be, or doubts.</source>
        <translation>名前のある誰かについて、一方の箇所が短く事実として述べていることを、1 語を除いてそれを含む他方が、可能性や仮定としてだけ述べるか、疑っています。</translation>
    </message>
    <message>
        <source>What both hold back from; what is possible of other things than those that both speak of; people and things without a name.</source>
        <translation>両方が断定を避けていること、両方が述べているのとは別のことについての可能性、名前のない人や物。</translation>
    </message>
    <message>
        <source>Somebody stated where both quotes stand on one claim, and one asserts or reports what the other denies, or asserts what the other doubts.</source>
        <translation>1 つの主張に対する両方の引用の立場が記録されており、一方が肯定または伝えることを他方が否定しているか、一方が肯定することを他方が疑問視しています。</translation>
    </message>
    <message>
        <source>Stances on different claims; equal stances; what one quote denies and the other doubts.</source>
        <translation>別々の主張に対する立場、同じ立場、一方が否定し他方が疑問視していること。</translation>
    </message>
    <message>
        <source>Two sentences of different articles speak of one thing, and one affirms it or holds it likely while the other denies it, doubts it or leaves it open. What a denial means may stand in an earlier sentence.</source>
        <translation>別々の記事の 2 つの文が同じことについて述べ、一方がそれを肯定するか可能性が高いとし、他方が否認するか、疑うか、不明としています。否認の内容は前の文にあってもかまいません。</translation>
    </message>
    <message>
        <source>What may be and may not; what is possible and unclear; not having admitted or said something; events of other dates; articles that have few names in common.</source>
        <translation>ありうることとありえないかもしれないこと、可能性があり不明でもあること、認めたり述べたりしていないこと、日付の異なる出来事、共通する名前の少ない記事。</translation>
    </message>
    <message>
        <source>Two bodies have names that begin alike and go on differently, and some article uses the common part alone. A warning, not a contradiction.</source>
        <translation>2 つの組織の名前が、始まりは同じで続きが異なり、どこかの記事が共通部分だけを使っています。矛盾ではなく、注意です。</translation>
    </message>
    <message>
        <source>The same name with another legal form; names that nobody shortens to what they have in common.</source>
        <translation>法人形態だけが異なる同じ名前、共通部分に略されていない名前。</translation>
    </message>
    <message>
        <source>Not to know of something, or to deny to: the stance is “reports”, the modality “cannot confirm”.</source>
        <translation>何かを知らない、または知っていることを否認しています：立場は「伝聞」、述べ方は「確認できないとして」。</translation>
    </message>
    <message>
        <source>A denial that it happened.</source>
        <translation>起きたことの否認。</translation>
    </message>
    <message>
        <source>Somebody denies it: “denies”.</source>
        <translation>誰かが否認しています：「否定」。</translation>
    </message>
    <message>
        <source>A denial that is itself negated; a dispute over something.</source>
        <translation>それ自体が打ち消された否認、何かをめぐる争い。</translation>
    </message>
    <message>
        <source>Somebody refuses to say anything: “reports”, with the modality “no comment”.</source>
        <translation>誰かが何も述べようとしません：「伝聞」、述べ方は「コメントなし」。</translation>
    </message>
    <message>
        <source>A comment that is made.</source>
        <translation>実際に行われたコメント。</translation>
    </message>
    <message>
        <source>It is neither confirmed nor denied, or not known: “reports”, with the modality “cannot confirm”.</source>
        <translation>確認も否認もされていないか、わかっていません：「伝聞」、述べ方は「確認できないとして」。</translation>
    </message>
    <message>
        <source>A confirmation, or a denial.</source>
        <translation>確認、または否認。</translation>
    </message>
    <message>
        <source>It is held unlikely: “doubts”.</source>
        <translation>可能性は低いとされています：「疑問視」。</translation>
    </message>
    <message>
        <source>“No doubt”, “without doubt”.</source>
        <translation>「no doubt」「without doubt」（間違いない）。</translation>
    </message>
    <message>
        <source>A negation turns most of what the sentence says: “denies”.</source>
        <translation>打ち消しが、文の述べることの大部分を逆にしています：「否定」。</translation>
    </message>
    <message>
        <source>A negated detail; “not only”; what looks like a negation and is none.</source>
        <translation>細部の打ち消し、「not only」（だけでなく）、打ち消しに見えて打ち消しではないもの。</translation>
    </message>
    <message>
        <source>It is still to come: “asserts”, with the modality “predicted”.</source>
        <translation>これから起きることです：「肯定」、述べ方は「見込みとして」。</translation>
    </message>
    <message>
        <source>A plan that was given up; what has happened.</source>
        <translation>取りやめになった計画、すでに起きたこと。</translation>
    </message>
    <message>
        <source>It holds only if something else does: “asserts”, with the modality “conditional”.</source>
        <translation>ほかのことが成り立つ場合にだけ成り立ちます：「肯定」、述べ方は「条件付き」。</translation>
    </message>
    <message>
        <source>A plain statement.</source>
        <translation>条件のない記述。</translation>
    </message>
    <message>
        <source>It is held back from a full assertion: “reports”, with the modality “alleged”.</source>
        <translation>断定を避けています：「伝聞」、述べ方は「疑い・申し立てとして」。</translation>
    </message>
    <message>
        <source>A hedge in a sentence that denies or doubts.</source>
        <translation>否認または疑問視する文の中のぼかし表現。</translation>
    </message>
    <message>
        <source>Somebody vouches for it: “asserts”.</source>
        <translation>誰かが請け合っています：「肯定」。</translation>
    </message>
    <message>
        <source>A confirmation that is refused or cannot be given.</source>
        <translation>拒まれた確認、またはできない確認。</translation>
    </message>
    <message>
        <source>Somebody is named as saying it: “reports”.</source>
        <translation>誰が述べたかが示されています：「伝聞」。</translation>
    </message>
    <message>
        <source>A statement that stronger words mark as denied, doubted or confirmed.</source>
        <translation>より強い語が、否認、疑問視、確認を示している記述。</translation>
    </message>
    <message>
        <source>No word says otherwise: “asserts”.</source>
        <translation>別の立場を示す語がありません：「肯定」。</translation>
    </message>
    <message>
        <source>A sentence with any of the words above.</source>
        <translation>上のいずれかの語がある文。</translation>
    </message>
    <message>
        <source>Who stands before a verb of saying.</source>
        <translation>発言の動詞の前に示されている人。</translation>
    </message>
    <message>
        <source>Pronouns, and whoever is only spoken of.</source>
        <translation>代名詞、話題になっているだけの人。</translation>
    </message>
    <message>
        <source>Who stands behind a verb of saying that follows what was said.</source>
        <translation>発言の後に続く発言の動詞の、後ろに示されている人。</translation>
    </message>
    <message>
        <source>Pronouns; those who listen.</source>
        <translation>代名詞、聞き手。</translation>
    </message>
    <message>
        <source>Who passes it on, after “according to”: farther from the origin.</source>
        <translation>「according to」の後に示された、伝えている側：出所から遠い側。</translation>
    </message>
    <message>
        <source>What something accords with.</source>
        <translation>何かと合致しているもの。</translation>
    </message>
    <message>
        <source>Whom the speaker cites or quotes: nearer to the origin.</source>
        <translation>発言者が引用または出典としている相手：出所に近い側。</translation>
    </message>
    <message>
        <source>Who cites.</source>
        <translation>引用している側。</translation>
    </message>
    <message>
        <source>Whom it was told: an outlet that passes it on.</source>
        <translation>話を聞いた相手：それを伝える媒体。</translation>
    </message>
    <message>
        <source>“Reporters”, “journalists”, “parliament”.</source>
        <translation>「reporters」「journalists」「parliament」。</translation>
    </message>
    <message>
        <source>Who stands behind “by” where the verb is passive.</source>
        <translation>受け身の動詞で「by」の後に示されている人。</translation>
    </message>
    <message>
        <source>A passive that names nobody.</source>
        <translation>誰も示していない受け身。</translation>
    </message>
    <message>
        <source>The topic of a verb of saying, and who stands before 「によると」.</source>
        <translation>発言の動詞の主題、および「によると」の前に示されている相手。</translation>
    </message>
    <message>
        <source>A topic of which nobody says that it speaks.</source>
        <translation>発言しているとは述べられていない主題。</translation>
    </message>
    <message>
        <source>Year, month and day in figures.</source>
        <translation>数字で書かれた年月日。</translation>
    </message>
    <message>
        <source>Figures that are no day of the calendar.</source>
        <translation>暦にない日を示す数字。</translation>
    </message>
    <message>
        <source>A day with month and year, either way round.</source>
        <translation>年月のある日。並び順は問いません。</translation>
    </message>
    <message>
        <source>Days that do not exist.</source>
        <translation>存在しない日。</translation>
    </message>
    <message>
        <source>A day without year: the nearest one to the day of publication that fits.</source>
        <translation>年のない月日：公開日に最も近い、当てはまる日。</translation>
    </message>
    <message>
        <source>Such a day where the day of publication is not known.</source>
        <translation>公開日がわからない場合の、そうした月日。</translation>
    </message>
    <message>
        <source>A month with its year.</source>
        <translation>年のある月。</translation>
    </message>
    <message>
        <source>A month with a day, which says more.</source>
        <translation>日まで示された、より細かい日付。</translation>
    </message>
    <message>
        <source>A season with its year.</source>
        <translation>年のある季節。</translation>
    </message>
    <message>
        <source>Words that only look like a season.</source>
        <translation>季節に見えるだけの語、年のない季節。</translation>
    </message>
    <message>
        <source>A month without year: the latest that had begun when the article appeared; with “last” the latest that was over.</source>
        <translation>年のない月：記事が公開された時点で始まっていた最も新しい月。「last」が付けば、終わっていた最も新しい月。</translation>
    </message>
    <message>
        <source>“May” and “March” as verbs; any month where the day of publication is not known.</source>
        <translation>動詞の「may」と「march」、公開日がわからない場合の月。</translation>
    </message>
    <message>
        <source>A season without year, resolved as months are.</source>
        <translation>年のない季節。月と同じように計算します。</translation>
    </message>
    <message>
        <source>“Fall” and “spring” as verbs.</source>
        <translation>動詞の「fall」と「spring」。</translation>
    </message>
    <message>
        <source>A year by itself.</source>
        <translation>年だけの日付。</translation>
    </message>
    <message>
        <source>Other numbers of four digits; a number of years.</source>
        <translation>ほかの 4 桁の数、年数。</translation>
    </message>
    <message>
        <source>A day of the week: the latest up to the day of publication; with “next” the one after.</source>
        <translation>曜日：公開日までの最も近い日。「next」が付けば、その次の日。</translation>
    </message>
    <message>
        <source>Any such day where the day of publication is not known.</source>
        <translation>公開日がわからない場合の曜日。</translation>
    </message>
    <message>
        <source>“Yesterday”, “last month”, “three years ago”, counted from the day of publication.</source>
        <translation>「昨日」「先月」「3 年前」など。公開日から数えます。</translation>
    </message>
    <message>
        <source>Spans of time that count from nowhere (“for three years”).</source>
        <translation>起点のない期間（「3 年間」など）。</translation>
    </message>
    <message>
        <source>A year of a Japanese era, with month and day if given.</source>
        <translation>元号による年。月日があればそれも含みます。</translation>
    </message>
    <message>
        <source>Years of the calendar.</source>
        <translation>西暦の年。</translation>
    </message>
    <message>
        <source>A number with what it counts, in digits or words, with its bound (“at least”) and whether it is approximate.</source>
        <translation>数と、数えられているもの。数字でも言葉でもかまいません。「以上」などの限度と、概数かどうかも含みます。</translation>
    </message>
    <message>
        <source>Years, days of dates, ordinals, clock times, numbers inside of names.</source>
        <translation>年、日付の日、順序を表す数、時刻、名前の中の数。</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>stance</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>肯定・否定</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>主体と対象</translation>
    </message>
    <message>
        <source>opposite</source>
        <translation>反対語</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>述べ方</translation>
    </message>
    <message>
        <source>lean</source>
        <translation>見方</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>肯定</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>疑問視</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>伝聞</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>起きた</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>否認</translation>
    </message>
    <message>
        <source>did not happen</source>
        <translation>起きていない</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>affirmed</source>
        <translation>肯定</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>unlikely</source>
        <translation>可能性は低い</translation>
    </message>
    <message>
        <source>same date</source>
        <translation>同じ日付</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>same topic</source>
        <translation>同じ話題</translation>
    </message>
    <message>
        <source>two names</source>
        <translation>2 つの名前</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ある人</translation>
    </message>
    <message>
        <source>the first passage</source>
        <translation>1 つ目の箇所</translation>
    </message>
    <message>
        <source>the second passage</source>
        <translation>2 つ目の箇所</translation>
    </message>
    <message>
        <source>On one claim the first passage %1 and the second %2.</source>
        <translation>1 つの主張について、1 つ目の箇所は「%1」、2 つ目の箇所は「%2」の立場です。</translation>
    </message>
    <message>
        <source>The first passage says “%1”, the second “%2”.</source>
        <translation>1 つ目の箇所には「%1」、2 つ目の箇所には「%2」とあります。</translation>
    </message>
    <message>
        <source>Who did it to whom is the other way round: in one passage %1, in the other %2.</source>
        <translation>誰が誰に行ったかが逆です。主体は、一方では %1、他方では %2 です。</translation>
    </message>
    <message>
        <source>Of the same thing one passage says “%1”, the other “%2”.</source>
        <translation>同じ事柄について、一方は「%1」、他方は「%2」と述べています。</translation>
    </message>
    <message>
        <source>One passage calls confirmed what the other calls unclear.</source>
        <translation>一方が確認済みとする事柄を、他方は不明としています。</translation>
    </message>
    <message>
        <source>Of one thing, “%1” in one passage makes it %2, “%3” in the other %4. What is meant stands further up in the article.</source>
        <translation>1 つの事柄について、一方は「%1」で「%2」、他方は「%3」で「%4」としています。指す内容は記事の前の部分にあります。</translation>
    </message>
    <message>
        <source>Of one thing, “%1” in one passage makes it %2, “%3” in the other %4.</source>
        <translation>1 つの事柄について、一方は「%1」で「%2」、他方は「%3」で「%4」としています。</translation>
    </message>
    <message>
        <source>The figures cannot both be right: %1 against %2.</source>
        <translation>両方の数値が正しいことはありえません：%1 と %2。</translation>
    </message>
    <message>
        <source>The same event is dated %1 in one passage and %2 in the other.</source>
        <translation>同じ出来事の日付が、一方では%1、他方では%2となっています。</translation>
    </message>
    <message>
        <source>“%1” may mean %2 or %3. They are not the same: what is said of one is not said of the other.</source>
        <translation>「%1」は %2 または %3 を指す可能性があります。両者は別のもので、一方についての記述は他方についての記述ではありません。</translation>
    </message>
    <message>
        <source>No rule found this: %1 set the two passages against each other.</source>
        <translation>規則による検出ではありません。%1 が 2 つの箇所を対立するものとして組にしました。</translation>
    </message>
    <message>
        <source>Asked whether the claim is true — %1; %2.</source>
        <translation>主張は本当かという問いに — %1、%2。</translation>
    </message>
    <message>
        <source>%1 (in %2): yes</source>
        <translation>%1（%2）：はい</translation>
    </message>
    <message>
        <source>%1 (in %2): no</source>
        <translation>%1（%2）：いいえ</translation>
    </message>
    <message>
        <source>%1 (in %2): in doubt</source>
        <translation>%1（%2）：疑わしい</translation>
    </message>
    <message>
        <source>%1 (in %2): reported, not vouched for</source>
        <translation>%1（%2）：伝えるのみ（真偽は保証せず）</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1：はい</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1：いいえ</translation>
    </message>
    <message>
        <source>%1: in doubt</source>
        <translation>%1：疑わしい</translation>
    </message>
    <message>
        <source>%1: reported, not vouched for</source>
        <translation>%1：伝えるのみ（真偽は保証せず）</translation>
    </message>
    <message>
        <source>One passage states as a fact “%1”, the other holds back: “%2”.</source>
        <translation>一方は「%1」を事実として述べ、他方は断定を避けています：「%2」。</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The sample dossier could not be made: %1. This is a fault of Gainsay.</source>
        <translation>サンプルの調査ファイルを作成できませんでした：%1。これは Gainsay の不具合です。</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>「%1」がありません</translation>
    </message>
    <message>
        <source>Grade the sources</source>
        <translation>情報源を評価</translation>
    </message>
    <message>
        <source>Describe the articles</source>
        <translation>記事の情報を記入</translation>
    </message>
    <message>
        <source>Add the starter pack of entities</source>
        <translation>基本のエンティティ集を追加</translation>
    </message>
    <message>
        <source>“%1” is not found once in its article</source>
        <translation>「%1」が記事中にちょうど 1 か所見つかりません</translation>
    </message>
    <message>
        <source>Say whom some names mean</source>
        <translation>いくつかの名前が誰を指すかを記録</translation>
    </message>
    <message>
        <source>Highlight the quotes</source>
        <translation>引用をハイライト</translation>
    </message>
    <message>
        <source>State the claims</source>
        <translation>主張を追加</translation>
    </message>
    <message>
        <source>Say what the quotes say about the claims</source>
        <translation>主張に対する引用の立場を記録</translation>
    </message>
    <message>
        <source>Decide some contradictions</source>
        <translation>いくつかの矛盾を判断</translation>
    </message>
    <message>
        <source>The sample dossier is missing from this build of Gainsay.</source>
        <translation>この Gainsay にはサンプルの調査ファイルが含まれていません。</translation>
    </message>
    <message>
        <source>The folder “%1” for the sample dossier cannot be made.</source>
        <translation>サンプルの調査ファイル用のフォルダ「%1」を作成できません。</translation>
    </message>
    <message>
        <source>Make some tags</source>
        <translation>タグを作る</translation>
    </message>
</context>
<context>
    <name>Schemata</name>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>公的機関</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>団体</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>システム・資産</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>法人</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>SeenMarks</name>
    <message>
        <source>What you have looked at cannot be written to “%1”, and will count as new the next time.</source>
        <translation>見たものの記録を「%1」に書き込めません。次回は新着として扱われます。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings could not be read, so the defaults are used: %1</source>
        <translation>設定を読めなかったため、既定値を使います：%1</translation>
    </message>
    <message>
        <source>The settings file is damaged, so the defaults are used. It is written anew when Gainsay closes.</source>
        <translation>設定ファイルが破損しているため、既定値を使います。Gainsay の終了時に書き直されます。</translation>
    </message>
    <message>
        <source>Some settings could not be read and are back at their defaults: %1</source>
        <translation>一部の設定を読めなかったため、既定値に戻しました：%1</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1</source>
        <translation>設定を保存できませんでした：%1</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Dismiss a suggestion</source>
        <translation>候補を却下</translation>
    </message>
    <message>
        <source>Make a contradiction of a suggestion</source>
        <translation>候補を矛盾として登録</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>The tag has no name. Write one.</source>
        <translation>タグに名前がありません。入力してください。</translation>
    </message>
    <message>
        <source>The tag is no longer there: it was deleted, perhaps in another window.</source>
        <translation>このタグはもうありません。ほかのウィンドウなどで削除されました。</translation>
    </message>
    <message>
        <source>Tag a quote “%1”</source>
        <translation>引用にタグ「%1」を付ける</translation>
    </message>
    <message>
        <source>Tag %1 quotes “%2”</source>
        <translation>%1 件の引用にタグ「%2」を付ける</translation>
    </message>
    <message>
        <source>Take the tag “%1” off a quote</source>
        <translation>引用からタグ「%1」を外す</translation>
    </message>
    <message>
        <source>Take the tag “%1” off %2 quotes</source>
        <translation>%2 件の引用からタグ「%1」を外す</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>新しいタグ「%1」</translation>
    </message>
    <message>
        <source>Another tag is called “%1”. Choose another name, or merge the two tags.</source>
        <translation>「%1」というタグがすでにあります。別の名前にするか、二つのタグをまとめてください。</translation>
    </message>
    <message>
        <source>Rename the tag “%1” to “%2”</source>
        <translation>タグ「%1」の名前を「%2」に変更</translation>
    </message>
    <message>
        <source>There is no colour %1; colours are numbered 1 to 8.</source>
        <translation>色 %1 はありません。色の番号は 1 から 8 です。</translation>
    </message>
    <message>
        <source>Recolour the tag “%1”</source>
        <translation>タグ「%1」の色を変更</translation>
    </message>
    <message>
        <source>Recolour %1 tags</source>
        <translation>%1 件のタグの色を変更</translation>
    </message>
    <message>
        <source>A tag cannot be merged into itself. Choose another one.</source>
        <translation>タグを自分自身にまとめることはできません。別のタグを選んでください。</translation>
    </message>
    <message>
        <source>Merge the tag “%1” into “%2”</source>
        <translation>タグ「%1」を「%2」にまとめる</translation>
    </message>
    <message>
        <source>Merge %1 tags into “%2”</source>
        <translation>%1 件のタグを「%2」にまとめる</translation>
    </message>
    <message>
        <source>Delete the tag “%1”</source>
        <translation>タグ「%1」を削除</translation>
    </message>
    <message>
        <source>Delete %1 tags</source>
        <translation>%1 件のタグを削除</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that this catalogue translates into: ja for Japanese</extracomment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>Unseen</name>
    <message>
        <source>Soft hyphen</source>
        <translation>ソフトハイフン</translation>
    </message>
    <message>
        <source>Combining grapheme joiner</source>
        <translation>結合書記素接合子</translation>
    </message>
    <message>
        <source>Arabic letter mark</source>
        <translation>アラビア文字マーク</translation>
    </message>
    <message>
        <source>Mongolian vowel separator</source>
        <translation>モンゴル文字母音区切り</translation>
    </message>
    <message>
        <source>Zero width space</source>
        <translation>ゼロ幅スペース</translation>
    </message>
    <message>
        <source>Zero width non-joiner</source>
        <translation>ゼロ幅非接合子</translation>
    </message>
    <message>
        <source>Zero width joiner</source>
        <translation>ゼロ幅接合子</translation>
    </message>
    <message>
        <source>Left-to-right mark</source>
        <translation>左から右マーク</translation>
    </message>
    <message>
        <source>Right-to-left mark</source>
        <translation>右から左マーク</translation>
    </message>
    <message>
        <source>Left-to-right embedding</source>
        <translation>左から右への埋め込み</translation>
    </message>
    <message>
        <source>Right-to-left embedding</source>
        <translation>右から左への埋め込み</translation>
    </message>
    <message>
        <source>Pop directional formatting</source>
        <translation>方向指定の終了</translation>
    </message>
    <message>
        <source>Left-to-right override</source>
        <translation>左から右への強制</translation>
    </message>
    <message>
        <source>Right-to-left override</source>
        <translation>右から左への強制</translation>
    </message>
    <message>
        <source>Word joiner</source>
        <translation>単語接合子</translation>
    </message>
    <message>
        <source>Function application</source>
        <translation>関数適用</translation>
    </message>
    <message>
        <source>Invisible times</source>
        <translation>不可視の乗算記号</translation>
    </message>
    <message>
        <source>Invisible separator</source>
        <translation>不可視の区切り</translation>
    </message>
    <message>
        <source>Invisible plus</source>
        <translation>不可視の加算記号</translation>
    </message>
    <message>
        <source>Left-to-right isolate</source>
        <translation>左から右への分離</translation>
    </message>
    <message>
        <source>Right-to-left isolate</source>
        <translation>右から左への分離</translation>
    </message>
    <message>
        <source>First strong isolate</source>
        <translation>最初の強い方向による分離</translation>
    </message>
    <message>
        <source>Pop directional isolate</source>
        <translation>分離の終了</translation>
    </message>
    <message>
        <source>Byte order mark, or zero width no-break space</source>
        <translation>バイト順マーク、またはゼロ幅改行なしスペース</translation>
    </message>
    <message>
        <source>Mongolian variation selector %1</source>
        <translation>モンゴル文字異体字セレクタ %1</translation>
    </message>
    <message>
        <source>Variation selector %1</source>
        <translation>異体字セレクタ %1</translation>
    </message>
    <message>
        <source>Tag character</source>
        <translation>タグ文字</translation>
    </message>
    <message>
        <source>Control character</source>
        <translation>制御文字</translation>
    </message>
    <message>
        <source>shows where a word may be divided, and has a shape only where it is.</source>
        <translation>単語を分けてもよい場所を示します。そこで改行されたときだけ形が現れます。</translation>
    </message>
    <message>
        <source>divides what looks like one word.</source>
        <translation>一続きに見える単語を分けています。</translation>
    </message>
    <message>
        <source>keeps a line from being broken here, and divides what looks like one word.</source>
        <translation>ここでの改行を防ぎ、一続きに見える単語を分けています。</translation>
    </message>
    <message>
        <source>stands for a sign of a formula, which is not shown.</source>
        <translation>数式の記号を表しますが、表示されません。</translation>
    </message>
    <message>
        <source>gives what follows a direction of its own, up to the sign that ends it.</source>
        <translation>終わりの記号まで、後に続く文字に独自の方向を与えます。</translation>
    </message>
    <message>
        <source>turns what follows, which is shown in another order than it is stored and copied in.</source>
        <translation>後に続く文字の向きを変えます。表示の順序は、保存やコピーの順序と異なります。</translation>
    </message>
    <message>
        <source>ends what an embedding, override or isolate before it began.</source>
        <translation>前にある埋め込み、強制または分離を終えます。</translation>
    </message>
    <message>
        <source>chooses a form of the character before it; here is none that has forms.</source>
        <translation>直前の文字の字形を選びます。ここには字形を選べる文字がありません。</translation>
    </message>
    <message>
        <source>is a letter that is never shown.</source>
        <translation>決して表示されない文字です。</translation>
    </message>
    <message>
        <source>is meant for a device or a program, and is no part of any word.</source>
        <translation>機器やプログラムへの指示で、どの単語の一部でもありません。</translation>
    </message>
    <message>
        <source>And %1 other characters without a shape.</source>
        <translation>ほかに形のない文字が %1 種類あります。</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>%1 (%2), %3 times: %4</source>
        <translation>%1（%2）、%3 個：%4</translation>
    </message>
    <message>
        <source>The tags spell “%1”.</source>
        <translation>タグの文字は「%1」と綴られています。</translation>
    </message>
    <message>
        <source>has letters join, or keeps them from it; nothing here needs it.</source>
        <translation>文字をつなげるか、つながらないようにします。ここでは必要ありません。</translation>
    </message>
    <message>
        <source>has a direction and no shape; nothing here needs it.</source>
        <translation>方向を持ち、形のない文字です。ここでは必要ありません。</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Find quotes in new versions</source>
        <translation>新しい版で引用を探す</translation>
    </message>
    <message>
        <source>This version is no longer in the dossier: its article was deleted, perhaps in another window.</source>
        <translation>この版は調査ファイルにもうありません。記事が別のウインドウなどで削除されています。</translation>
    </message>
    <message>
        <source>These are versions of two articles; compare versions of one.</source>
        <translation>2 つの記事の版です。同じ記事の版を比較してください。</translation>
    </message>
    <message>
        <source>Nothing is known of this quote in that version: it was deleted, perhaps in another window.</source>
        <translation>その版でのこの引用の情報がありません。別のウインドウなどで削除されています。</translation>
    </message>
    <message>
        <source>There are no words at that place: select some words of the article.</source>
        <translation>その位置に語句がありません。記事の語句を選択してください。</translation>
    </message>
    <message>
        <source>Follow the quote “%1”</source>
        <translation>引用「%1」を移す</translation>
    </message>
    <message>
        <source>Keep a quote with its version</source>
        <translation>引用を元の版に残す</translation>
    </message>
    <message>
        <source>Keep %1 quotes with their versions</source>
        <translation>%1 件の引用を元の版に残す</translation>
    </message>
    <message>
        <source>Detach a quote from later versions</source>
        <translation>引用を以後の版から切り離す</translation>
    </message>
    <message>
        <source>Detach %1 quotes from later versions</source>
        <translation>%1 件の引用を以後の版から切り離す</translation>
    </message>
    <message>
        <source>[removed: %1] </source>
        <translation>[削除：%1] </translation>
    </message>
    <message>
        <source>[added: %1] </source>
        <translation>[追加：%1] </translation>
    </message>
    <message>
        <source>The version that a quote was taken from is missing.</source>
        <translation>引用元の版がありません。</translation>
    </message>
    <message>
        <source>Follow %1 quotes</source>
        <translation>%1 件の引用を移す</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>The walk stopped: “%1” took too long.</source>
        <translation>実演を中止しました：「%1」に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>open the dossier</source>
        <translation>調査ファイルを開く</translation>
    </message>
    <message>
        <source>The walk stopped: the article has no sentence left to highlight.</source>
        <translation>実演を中止しました：記事にハイライトできる文が残っていません。</translation>
    </message>
    <message>
        <source>The walk stopped: the highlight did not take.</source>
        <translation>実演を中止しました：ハイライトできませんでした。</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>link an entity</source>
        <translation>エンティティの関連付け</translation>
    </message>
    <message>
        <source>The intruders reached the army&apos;s own computers</source>
        <translation>侵入者は陸軍自身のコンピュータに到達した</translation>
    </message>
    <message>
        <source>say what a quote claims</source>
        <translation>引用の立場の記録</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>origins</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>The walk stopped: the report was not written.</source>
        <translation>実演を中止しました：レポートが書き出されませんでした。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダ %1 を作成できません。</translation>
    </message>
    <message>
        <source>There is no room for temporary files.</source>
        <translation>一時ファイル用の空き容量がありません。</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ActionChoices</name>
    <message>
        <source>Appearance: %1</source>
        <translation>外観：%1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>言語：%1</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>表示：%1</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか？</translation>
    </message>
    <message>
        <source>A few letters are enough. Enter does it, Esc closes.</source>
        <translation>数文字で見つかります。Enter で実行、Esc で閉じます。</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ActionRegistry</name>
    <message>
        <source>Dossier</source>
        <translation>調査ファイル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>新規調査ファイル…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>サンプルの調査ファイルを開く</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>フォルダを取り込む…</translation>
    </message>
    <message>
        <source>Paste as article</source>
        <translation>記事として貼り付け</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>Export an evidence bundle…</source>
        <translation>証拠一式を書き出す…</translation>
    </message>
    <message>
        <source>Verify the dossier</source>
        <translation>調査ファイルを検証</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Merge another copy…</source>
        <translation>別のコピーを統合…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>記事内を検索</translation>
    </message>
    <message>
        <source>Read another article beside…</source>
        <translation>別の記事を並べて読む…</translation>
    </message>
    <message>
        <source>Close one of several articles</source>
        <translation>並べた記事を 1 つ閉じる</translation>
    </message>
    <message>
        <source>Scroll articles together</source>
        <translation>記事を一緒にスクロール</translation>
    </message>
    <message>
        <source>Source, date and grade of the article…</source>
        <translation>記事の情報源・日付・評価…</translation>
    </message>
    <message>
        <source>Mark the article as read</source>
        <translation>記事を既読にする</translation>
    </message>
    <message>
        <source>Compare versions of the article…</source>
        <translation>記事の版を比較…</translation>
    </message>
    <message>
        <source>Quotes that wait for their place…</source>
        <translation>位置の確認待ちの引用…</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Export the view as a picture…</source>
        <translation>表示を画像として書き出す…</translation>
    </message>
    <message>
        <source>What is suggested…</source>
        <translation>候補の表示…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Go to an article, entity, claim or quote…</source>
        <translation>記事・エンティティ・主張・引用へ移動…</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>すべての操作…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>To the library</source>
        <translation>ライブラリへ</translation>
    </message>
    <message>
        <source>To the article</source>
        <translation>記事へ</translation>
    </message>
    <message>
        <source>To the inspector</source>
        <translation>インスペクタへ</translation>
    </message>
    <message>
        <source>To the message or summary</source>
        <translation>メッセージまたは概要へ</translation>
    </message>
    <message>
        <source>To the next article beside</source>
        <translation>隣の記事へ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>In an article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>In Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>In Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>In Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>In the library: open beside the article</source>
        <translation>ライブラリ：記事と並べて開く</translation>
    </message>
    <message>
        <source>Highlight in a colour</source>
        <translation>色を選んでハイライト</translation>
    </message>
    <message>
        <source>Highlight in the last colour</source>
        <translation>前回の色でハイライト</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>エンティティ</translation>
    </message>
    <message>
        <source>Claim and stance</source>
        <translation>主張と立場</translation>
    </message>
    <message>
        <source>Park, or pair with what is parked</source>
        <translation>保留、または保留中の箇所と組にする</translation>
    </message>
    <message>
        <source>Park this one instead</source>
        <translation>代わりにこれを保留</translation>
    </message>
    <message>
        <source>Delete the quote</source>
        <translation>引用を削除</translation>
    </message>
    <message>
        <source>Open the quote or mention</source>
        <translation>引用または言及を開く</translation>
    </message>
    <message>
        <source>Previous, next quote</source>
        <translation>前／次の引用</translation>
    </message>
    <message>
        <source>Previous, next open mention</source>
        <translation>前／次の未確定の言及</translation>
    </message>
    <message>
        <source>Previous contradiction</source>
        <translation>前の矛盾</translation>
    </message>
    <message>
        <source>Next contradiction</source>
        <translation>次の矛盾</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再検討</translation>
    </message>
    <message>
        <source>Note of the decision</source>
        <translation>判断のメモ</translation>
    </message>
    <message>
        <source>Open the left passage</source>
        <translation>左の箇所を開く</translation>
    </message>
    <message>
        <source>Open the right passage</source>
        <translation>右の箇所を開く</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新しい主張</translation>
    </message>
    <message>
        <source>Reword the claim</source>
        <translation>主張の文言を変更</translation>
    </message>
    <message>
        <source>Delete the claim</source>
        <translation>主張を削除</translation>
    </message>
    <message>
        <source>Less, more of time at once</source>
        <translation>期間を狭く／広く表示</translation>
    </message>
    <message>
        <source>All of time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Pages of the document beside the text</source>
        <translation>本文の横に文書のページ</translation>
    </message>
    <message>
        <source>Source of the article</source>
        <translation>記事のソース</translation>
    </message>
    <message>
        <source>Import entities…</source>
        <translation>エンティティを取り込む…</translation>
    </message>
    <message>
        <source>On the page of an entity</source>
        <translation>エンティティのページ</translation>
    </message>
    <message>
        <source>From the library: open it</source>
        <translation>ライブラリから開く</translation>
    </message>
    <message>
        <source>Accept what is selected</source>
        <translation>選んだものを認める</translation>
    </message>
    <message>
        <source>Reject what is selected</source>
        <translation>選んだものを退ける</translation>
    </message>
    <message>
        <source>Somebody else is meant</source>
        <translation>別のエンティティを指す</translation>
    </message>
    <message>
        <source>Filter the articles, or the search…</source>
        <translation>記事または検索を絞り込む…</translation>
    </message>
    <message>
        <source>Save the filter or search…</source>
        <translation>絞り込みまたは検索を保存…</translation>
    </message>
    <message>
        <source>Mark the article as being read</source>
        <translation>記事を読書中にする</translation>
    </message>
    <message>
        <source>Mark the article as unread</source>
        <translation>記事を未読にする</translation>
    </message>
    <message>
        <source>Page of an entity…</source>
        <translation>エンティティのページ…</translation>
    </message>
    <message>
        <source>In the library: reword, rename, edit</source>
        <translation>ライブラリ：文言・名前の変更、編集</translation>
    </message>
    <message>
        <source>Put the lenses away, bring them back</source>
        <translation>レンズをしまう、戻す</translation>
    </message>
    <message>
        <source>All lenses on</source>
        <translation>すべてのレンズをオン</translation>
    </message>
    <message>
        <source>What the lenses mark…</source>
        <translation>レンズが示すもの…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Library shown, hidden</source>
        <translation>ライブラリの表示、非表示</translation>
    </message>
    <message>
        <source>Inspector shown, hidden</source>
        <translation>インスペクタの表示、非表示</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Headings of the article…</source>
        <translation>記事の見出し…</translation>
    </message>
    <message>
        <source>Tags of the quote, or of those chosen in the library…</source>
        <translation>引用、またはライブラリで選んだ引用のタグ…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Tags of the quotes that are selected</source>
        <translation>選択した引用のタグ</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ArticleMarking</name>
    <message>
        <source>Something else is still being done; the strip below shows it. Wait for it, or stop it.</source>
        <translation>ほかの処理が続いています（下の帯に表示）。終わるのを待つか、中止してください。</translation>
    </message>
    <message>
        <source>marking articles</source>
        <translation>記事の状態を変更中</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ArticleModel</name>
    <message>
        <source>Unknown outlet</source>
        <translation>媒体不明</translation>
    </message>
    <message numerus="yes">
        <source>Article: %1, %2, %n quote(s)</source>
        <translation>
            <numerusform>記事：%1、%2、引用 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, reading</source>
        <translation>%1、読書中</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1、読了</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ArticlePanel</name>
    <message>
        <source>completely reliable</source>
        <translation>完全に信頼できる</translation>
    </message>
    <message>
        <source>usually reliable</source>
        <translation>おおむね信頼できる</translation>
    </message>
    <message>
        <source>fairly reliable</source>
        <translation>ある程度信頼できる</translation>
    </message>
    <message>
        <source>not usually reliable</source>
        <translation>あまり信頼できない</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>信頼できない</translation>
    </message>
    <message>
        <source>reliability cannot be judged</source>
        <translation>信頼性を判断できない</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>まだ評価していません。</translation>
    </message>
    <message>
        <source>confirmed by other sources</source>
        <translation>ほかの情報源で確認済み</translation>
    </message>
    <message>
        <source>probably true</source>
        <translation>おそらく真実</translation>
    </message>
    <message>
        <source>possibly true</source>
        <translation>真実の可能性がある</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>疑わしい</translation>
    </message>
    <message>
        <source>improbable</source>
        <translation>ありそうにない</translation>
    </message>
    <message>
        <source>truth cannot be judged</source>
        <translation>真偽を判断できない</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>取得元：%1</translation>
    </message>
    <message>
        <source>read by %1</source>
        <translation>読み取り：%1</translation>
    </message>
    <message>
        <source>version %1 of %2</source>
        <translation>版 %1／%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読書中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>読了</translation>
    </message>
    <message>
        <source>How far it is read</source>
        <translation>どこまで読んだか</translation>
    </message>
    <message>
        <source>names, with commas between</source>
        <translation>名前（コンマ区切り）</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>en, ja, ar …</source>
        <translation>en、ja、ar …</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>筆者</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>取得日時</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>原本の SHA-256</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Unknown outlet</source>
        <translation>媒体不明</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Reliability of the outlet</source>
        <translation>媒体の信頼性</translation>
    </message>
    <message>
        <source>Why this grade?</source>
        <translation>この評価の理由は？</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Credibility of this article</source>
        <translation>この記事の確度</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>changed by hand; %1 says</source>
        <translation>手で変更（%1の記載）</translation>
    </message>
    <message>
        <source>Name the outlet first.</source>
        <translation>先に媒体を指定してください。</translation>
    </message>
    <message>
        <source> · since %1</source>
        <translation> · %1 から</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ArticleView</name>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Which one? %1</source>
        <translation>どちら？ %1</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1（候補）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>メモあり</translation>
    </message>
    <message>
        <source>contradicted</source>
        <translation>矛盾あり</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>Entity…</source>
        <translation>エンティティ…</translation>
    </message>
    <message>
        <source>Claim…</source>
        <translation>主張…</translation>
    </message>
    <message>
        <source>Contradicts the parked passage</source>
        <translation>保留中の箇所と矛盾</translation>
    </message>
    <message>
        <source>Park, to contradict it</source>
        <translation>保留して矛盾と組にする</translation>
    </message>
    <message>
        <source>Remove the quote</source>
        <translation>引用を削除</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ：%1</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::AssertionEditor</name>
    <message>
        <source>as a fact</source>
        <translation>事実として</translation>
    </message>
    <message>
        <source>as alleged</source>
        <translation>疑い・申し立てとして</translation>
    </message>
    <message>
        <source>as a denial</source>
        <translation>否定として</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>コメントなし</translation>
    </message>
    <message>
        <source>cannot confirm</source>
        <translation>確認できないとして</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>見込みとして</translation>
    </message>
    <message>
        <source>on a condition</source>
        <translation>条件付き</translation>
    </message>
    <message>
        <source>remove from this claim</source>
        <translation>この主張から外す</translation>
    </message>
    <message>
        <source>Says about a claim</source>
        <translation>主張についての立場</translation>
    </message>
    <message>
        <source>Speaker chain</source>
        <translation>発言の経路</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>起きた日</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>述べ方</translation>
    </message>
    <message>
        <source>who said it → who reported it</source>
        <translation>発言者 → 報じた媒体</translation>
    </message>
    <message>
        <source>as written: 40 passengers</source>
        <translation>原文どおり：乗客 40 人</translation>
    </message>
    <message>
        <source>Choose a claim or write one…</source>
        <translation>主張を選ぶか、書いてください…</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::BackupList</name>
    <message>
        <source>on opening</source>
        <translation>開いたとき</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>before the change to a newer file format</source>
        <translation>新しいファイル形式への変換前</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>バックアップの復元前</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>damaged, cannot be restored</source>
        <translation>破損のため復元できません</translation>
    </message>
    <message>
        <source>its history is not that of the dossier as it is now</source>
        <translation>現在の調査ファイルとは履歴が異なります</translation>
    </message>
    <message>
        <source>nothing has changed since</source>
        <translation>その後の変更なし</translation>
    </message>
    <message>
        <source>one change since</source>
        <translation>その後の変更 1 件</translation>
    </message>
    <message>
        <source>%1 changes since</source>
        <translation>その後の変更 %1 件</translation>
    </message>
    <message>
        <source>of the copy at %1</source>
        <translation>%1 にあるコピーのもの</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1（UTC）</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダを表示</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made whenever the dossier is opened, and every hour in which something changes.</source>
        <translation>バックアップはまだありません。調査ファイルを開くたびに、また変更があれば 1 時間ごとに作成されます。</translation>
    </message>
    <message>
        <source>The newest ten and the last one of each of seven days are kept in %1. Restoring one keeps the dossier as it is now beside them.</source>
        <translation>最新の 10 件と、7 日分の各日の最後のものを %1 に保管します。復元しても、現在の調査ファイルは一緒に残ります。</translation>
    </message>
    <message>
        <source>Yes, go back to this one</source>
        <translation>はい、これに戻す</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::CaptureChooser</name>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Import none</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Words of the title or address</source>
        <translation>タイトルまたはアドレスの語句</translation>
    </message>
    <message>
        <source>Show only captures with these words</source>
        <translation>この語句を含むキャプチャだけを表示</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>キャプチャ</translation>
    </message>
    <message>
        <source>%1 of %2 captures are chosen.</source>
        <translation>キャプチャ %2 件のうち %1 件を選択しています。</translation>
    </message>
    <message>
        <source>%1 of %2 captures are chosen; %3 are shown.</source>
        <translation>キャプチャ %2 件のうち %1 件を選択しています（表示は %3 件）。</translation>
    </message>
    <message>
        <source>Import 1 capture</source>
        <translation>キャプチャ 1 件を取り込む</translation>
    </message>
    <message>
        <source>Import %1 captures</source>
        <translation>キャプチャ %1 件を取り込む</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::CaptureModel</name>
    <message>
        <source>not told</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>the same again</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Captured (UTC)</source>
        <translation>取得日時（UTC）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ChoiceChips</name>
    <message>
        <source>Stance</source>
        <translation>立場</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ChoiceModel</name>
    <message>
        <source>not now: %1</source>
        <translation>今は使えません：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::Chooser</name>
    <message>
        <source>Nothing fits these letters.</source>
        <translation>一致するものがありません。</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ClaimButton</name>
    <message>
        <source>Choose another claim</source>
        <translation>別の主張を選ぶ</translation>
    </message>
    <message>
        <source>Claim: %1</source>
        <translation>主張：%1</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ClaimModel</name>
    <message numerus="yes">
        <source>Claim: %1, %n open contradiction(s)</source>
        <translation>
            <numerusform>主張：%1、未判断の矛盾 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ClaimPicker</name>
    <message>
        <source>Find a claim or write a new one</source>
        <translation>主張を探すか、新しく書く</translation>
    </message>
    <message>
        <source>New claim: %1</source>
        <translation>新しい主張：%1</translation>
    </message>
    <message>
        <source>No claims yet. Write one: a full sentence that can be true or false.</source>
        <translation>主張はまだありません。真偽を問える完全な一文を書いてください。</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ClaimsController</name>
    <message>
        <source>Unknown outlet</source>
        <translation>媒体不明</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ClaimsModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
    <message>
        <source>origins not known</source>
        <translation>出所不明</translation>
    </message>
    <message>
        <source>1 independent origin: %1</source>
        <translation>独立した出所 1 件：%1</translation>
    </message>
    <message>
        <source>%1 independent origins: %2</source>
        <translation>独立した出所 %1 件：%2</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>言及なし</translation>
    </message>
    <message>
        <source>not yet read</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：「%2」</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>出所</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ClaimsView</name>
    <message>
        <source>What each source says about each claim</source>
        <translation>各主張に対する各情報源の立場</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新しい主張</translation>
    </message>
    <message>
        <source>No claims yet. A claim is a sentence that can be true or false; here you see which source asserts it, which denies it and which is silent.</source>
        <translation>主張はまだありません。主張とは真偽を問える文です。どの情報源が肯定し、どれが否定し、どれが言及していないかがここでわかります。</translation>
    </message>
    <message>
        <source>Write a claim</source>
        <translation>主張を書く</translation>
    </message>
    <message>
        <source>Write a claim (M)</source>
        <translation>主張を書く (M)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Export as a picture, SVG or PNG</source>
        <translation>画像（SVG または PNG）として書き出す</translation>
    </message>
    <message>
        <source>silent: read, and nothing said</source>
        <translation>言及なし：読んだが記述がない</translation>
    </message>
    <message>
        <source>not yet read</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>New Claim…</source>
        <translation>新しい主張…</translation>
    </message>
    <message>
        <source>Edit Claim…</source>
        <translation>主張を編集…</translation>
    </message>
    <message>
        <source>Remove Claim</source>
        <translation>主張を削除</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>主張 1 件</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>主張 %1 件</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>情報源 1 件</translation>
    </message>
    <message>
        <source>%1 sources</source>
        <translation>情報源 %1 件</translation>
    </message>
    <message>
        <source>%1 × %2 · arrow keys move, Enter opens the passages, M writes a claim</source>
        <translation>%1 × %2 · 矢印キーで移動、Enter で箇所を開く、M で主張を書く</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>出来事：%1</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ColourSwatches</name>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::CompareController</name>
    <message>
        <source>citing %1</source>
        <translation>%1 を引用</translation>
    </message>
    <message>
        <source>version %1 of %2</source>
        <translation>版 %1／%2</translation>
    </message>
    <message>
        <source>%1 of %2 suggestions shown…</source>
        <translation>候補 %2 件中 %1 件を表示…</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::CompareDetail</name>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Previous contradiction (F7 or K)</source>
        <translation>前の矛盾 (F7 または K)</translation>
    </message>
    <message>
        <source>Previous contradiction</source>
        <translation>前の矛盾</translation>
    </message>
    <message>
        <source>Next contradiction (F8 or J)</source>
        <translation>次の矛盾 (F8 または J)</translation>
    </message>
    <message>
        <source>Next contradiction</source>
        <translation>次の矛盾</translation>
    </message>
    <message>
        <source>Two names that may be taken for each other</source>
        <translation>取り違えられやすい 2 つの名前</translation>
    </message>
    <message>
        <source>Two sentences that seem to contradict each other</source>
        <translation>矛盾するように見える 2 つの文</translation>
    </message>
    <message>
        <source>Two passages paired without a claim</source>
        <translation>主張なしで組にした 2 つの箇所</translation>
    </message>
    <message>
        <source>What is said of the one does not contradict what is said of the other. Read on in both texts to see whom the short name means.</source>
        <translation>一方についての記述は、他方についての記述と矛盾しません。両方の記事を読み進め、略称が誰を指すか確かめてください。</translation>
    </message>
    <message>
        <source>Confirm and Explain quote both sentences and write down the claim, in one step that can be undone; Dismiss keeps your reason.</source>
        <translation>「確定」と「説明」は、両方の文の引用と主張の記録を、取り消しできる 1 つの操作で行います。「却下」では理由が記録されます。</translation>
    </message>
    <message>
        <source>No contradiction</source>
        <translation>矛盾ではない</translation>
    </message>
    <message>
        <source>Not quoted yet</source>
        <translation>未引用</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>出所</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::CompareView</name>
    <message>
        <source>No contradictions yet. Give two quotes opposite stances on one claim, or park a passage and pair it with another (P), and they meet here.</source>
        <translation>矛盾はまだありません。1 つの主張に対する 2 つの引用の立場を逆にするか、箇所を保留して別の箇所と組にすると (P)、ここに並びます。</translation>
    </message>
    <message>
        <source>Go to the reader</source>
        <translation>閲覧へ移動</translation>
    </message>
    <message>
        <source>Nothing passes this filter.</source>
        <translation>この条件に合うものはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Next Contradiction</source>
        <translation>次の矛盾</translation>
    </message>
    <message>
        <source>Previous Contradiction</source>
        <translation>前の矛盾</translation>
    </message>
    <message>
        <source>Open Left Passage in Reader</source>
        <translation>左の箇所を閲覧で開く</translation>
    </message>
    <message>
        <source>Open Right Passage in Reader</source>
        <translation>右の箇所を閲覧で開く</translation>
    </message>
    <message>
        <source>Confirm Contradiction</source>
        <translation>矛盾を確定</translation>
    </message>
    <message>
        <source>Explain Contradiction…</source>
        <translation>矛盾を説明…</translation>
    </message>
    <message>
        <source>Dismiss Contradiction…</source>
        <translation>矛盾を却下…</translation>
    </message>
    <message>
        <source>Note on Contradiction…</source>
        <translation>矛盾のメモ…</translation>
    </message>
    <message>
        <source>Reopen Contradiction</source>
        <translation>矛盾を再検討</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::CompareWords</name>
    <message>
        <source>Denial</source>
        <translation>否認</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>打ち消し</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>同一性</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>述べ方</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>説明済み</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Unknown outlet</source>
        <translation>媒体不明</translation>
    </message>
    <message>
        <source>Possible confusion</source>
        <translation>混同の可能性</translation>
    </message>
    <message>
        <source> · paired by hand</source>
        <translation> · 手動で組にした</translation>
    </message>
    <message>
        <source> · suggested by rule %1</source>
        <translation> · 規則 %1 による候補</translation>
    </message>
    <message>
        <source> · %1&#xa0;of&#xa0;%2</source>
        <translation> · %1 / %2</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>説明済み</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>characters %1–%2</source>
        <translation>文字 %1～%2</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ConflictCard</name>
    <message>
        <source>Edited in both copies</source>
        <translation>両方のコピーで編集</translation>
    </message>
    <message>
        <source>Deleted in one copy, edited in the other</source>
        <translation>一方で削除、他方で編集</translation>
    </message>
    <message>
        <source>Deleted in one copy, and used by something new in the other</source>
        <translation>一方で削除、他方の新しいもので使用</translation>
    </message>
    <message>
        <source>Added in both copies; only one can stay</source>
        <translation>両方で追加（残せるのは一方だけ）</translation>
    </message>
    <message>
        <source>Each copy has settled an earlier conflict in its own way</source>
        <translation>以前の競合を、それぞれのコピーが別の形で解決</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>競合：%1</translation>
    </message>
    <message>
        <source>In this dossier</source>
        <translation>この調査ファイル</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の方を残す</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の方を採る</translation>
    </message>
    <message>
        <source>Keep both, one below the other</source>
        <translation>両方を上下に残す</translation>
    </message>
    <message>
        <source> · %1 UTC</source>
        <translation> · %1（UTC）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ContradictionList</name>
    <message>
        <source>Choose which suggestions are shown</source>
        <translation>表示する候補を選ぶ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>説明済み</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Contradictions, grouped by claim</source>
        <translation>主張ごとの矛盾</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>すべて確定</translation>
    </message>
    <message>
        <source>All that are selected cannot hold (Y)</source>
        <translation>選択したものはどれも両立しない (Y)</translation>
    </message>
    <message>
        <source>Explain all</source>
        <translation>すべて説明済み</translation>
    </message>
    <message>
        <source>All that are selected can hold (X)</source>
        <translation>選択したものはどれも両立しうる (X)</translation>
    </message>
    <message>
        <source>Dismiss all</source>
        <translation>すべて却下</translation>
    </message>
    <message>
        <source>None that is selected is a contradiction (D)</source>
        <translation>選択したものはどれも矛盾ではない (D)</translation>
    </message>
    <message>
        <source>Reopen all</source>
        <translation>すべて再検討</translation>
    </message>
    <message>
        <source>Take the decisions on all that are selected back (R)</source>
        <translation>選択したものすべての判断を取り消す (R)</translation>
    </message>
    <message>
        <source>%1 contradictions selected</source>
        <translation>%1 件の矛盾を選択中</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ContradictionModel</name>
    <message>
        <source>1 article</source>
        <translation>記事 1 件</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>記事 %1 件</translation>
    </message>
    <message>
        <source>names that two bodies share</source>
        <translation>2 つの組織に共通する名前</translation>
    </message>
    <message>
        <source>sentences that nobody has quoted yet</source>
        <translation>まだ引用されていない文</translation>
    </message>
    <message>
        <source>Possible confusions</source>
        <translation>混同の可能性</translation>
    </message>
    <message>
        <source>Found in the texts</source>
        <translation>本文から検出</translation>
    </message>
    <message>
        <source>Paired without a claim</source>
        <translation>主張なしの組</translation>
    </message>
    <message>
        <source>Claim: %1, %2</source>
        <translation>主張：%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Which “%1”?</source>
        <translation>どの「%1」？</translation>
    </message>
    <message>
        <source>Possible confusion: %1</source>
        <translation>混同の可能性：%1</translation>
    </message>
    <message>
        <source>%1, %2, %3, score %4%5</source>
        <translation>%1、%2、%3、スコア %4%5</translation>
    </message>
    <message>
        <source>, new</source>
        <translation>、新着</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::DateField</name>
    <message>
        <source>14 Mar 2021, autumn 2020 …</source>
        <translation>2021年3月14日、2020年秋 …</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Not a date yet. Write 14 Mar 2021, Mar 2021, autumn 2020, 2020 or 2021-03-14.</source>
        <translation>日付として読めません。2021年3月14日、2021年3月、2020年秋、2020年、2021-03-14 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::DecisionPanel</name>
    <message>
        <source>Dismiss…</source>
        <translation>却下…</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>説明…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再検討</translation>
    </message>
    <message>
        <source>Not a contradiction (D)</source>
        <translation>矛盾ではない (D)</translation>
    </message>
    <message>
        <source>Both can hold, and here is why (X)</source>
        <translation>両立し、その理由を書く (X)</translation>
    </message>
    <message>
        <source>The two cannot both hold (Y)</source>
        <translation>両立しない (Y)</translation>
    </message>
    <message>
        <source>Write down what stands behind the decision (N)</source>
        <translation>判断の根拠を書き留める (N)</translation>
    </message>
    <message>
        <source>Take the decision back (R)</source>
        <translation>判断を取り下げる (R)</translation>
    </message>
    <message>
        <source>Why these are paired</source>
        <translation>組にした理由</translation>
    </message>
    <message>
        <source>Why they may be confused</source>
        <translation>混同しやすい理由</translation>
    </message>
    <message>
        <source>Why this is suggested</source>
        <translation>候補にした理由</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>メモを編集…</translation>
    </message>
    <message>
        <source>How can both hold? For example: they speak of different days, places or people.</source>
        <translation>なぜ両立しますか？ 例：日、場所、人物が異なる。</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Why is this no contradiction? It will not be suggested again.</source>
        <translation>なぜ矛盾ではないのですか？ 今後は候補に出しません。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>What stands behind the decision?</source>
        <translation>判断の根拠は？</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::DossierButton</name>
    <message>
        <source>Dossier menu</source>
        <translation>調査ファイルのメニュー</translation>
    </message>
    <message>
        <source>Dossier %1, menu</source>
        <translation>調査ファイル %1、メニュー</translation>
    </message>
    <message>
        <source>Gainsay</source>
        <translation>Gainsay</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::EntityImport</name>
    <message>
        <source>Something else is still being done; the strip below shows it. Wait for it, or stop it.</source>
        <translation>ほかの処理が続いています（下の帯に表示）。終わるのを待つか、中止してください。</translation>
    </message>
    <message>
        <source>reading entities</source>
        <translation>エンティティの読み込み</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>追加されたものはありません。</translation>
    </message>
    <message>
        <source>1 entity was added.</source>
        <translation>1 件のエンティティを追加しました。</translation>
    </message>
    <message>
        <source>%1 entities were added.</source>
        <translation>%1 件のエンティティを追加しました。</translation>
    </message>
    <message>
        <source>1 was there already and stays as it is.</source>
        <translation>1 件はすでにあり、そのまま残ります。</translation>
    </message>
    <message>
        <source>%1 were there already and stay as they are.</source>
        <translation>%1 件はすでにあり、そのまま残ります。</translation>
    </message>
    <message>
        <source>Some of the file was left out.</source>
        <translation>ファイルの一部は取り込まれませんでした。</translation>
    </message>
    <message>
        <source>Left out: %1, since %2.</source>
        <translation>除外：%1（%2）。</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::EntityMergePanel</name>
    <message>
        <source>Which entity is the same as “%1”?</source>
        <translation>「%1」と同じエンティティは？</translation>
    </message>
    <message>
        <source>Choose the other one…</source>
        <translation>相手を選ぶ…</translation>
    </message>
    <message>
        <source>Keep the other name</source>
        <translation>もう一方の名前を残す</translation>
    </message>
    <message>
        <source>Nothing is changed before you say so; then it is one step, which Undo takes back.</source>
        <translation>指示があるまで何も変更しません。実行は 1 つの操作で、「取り消す」で元に戻せます。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The articles are being read…</source>
        <translation>記事を読んでいます…</translation>
    </message>
    <message>
        <source>Choose another one…</source>
        <translation>別のものを選ぶ…</translation>
    </message>
    <message>
        <source>Keep “%1” instead</source>
        <translation>代わりに「%1」を残す</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::EntityModel</name>
    <message>
        <source>“%1” · unresolved</source>
        <translation>「%1」· 未確定</translation>
    </message>
    <message>
        <source>Several entities bear this name. Open its first mention and say which one is meant.</source>
        <translation>この名前のエンティティが複数あります。最初の言及を開き、どれを指すか選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Unresolved name: %1, %n mention(s)</source>
        <translation>
            <numerusform>未確定の名前：%1、言及 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entity: %1, %n mention(s)</source>
        <translation>
            <numerusform>エンティティ：%1、言及 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gainsay::ui::EntityPanel</name>
    <message>
        <source>Entity</source>
        <translation>エンティティ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>one more name, Enter adds it</source>
        <translation>別名を入力し、Enter で追加</translation>
    </message>
    <message>
        <source>A language may follow in brackets: 陸上自衛隊 (ja)</source>
        <translation>括弧で言語を添えられます：陸上自衛隊 (ja)</translation>
    </message>
    <message>
        <source>One more name</source>
        <translation>別名の追加</translation>
    </message>
    <message>
        <source>Not to be taken for</source>
        <translation>区別する相手</translation>
    </message>
    <message>
        <source>+ somebody else</source>
        <translation>＋ 相手を追加</translation>
    </message>
    <message>
        <source>Who or what is it?</source>
        <translation>誰、または何ですか？</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Delete entity</source>
        <translation>エンティティを削除</translation>
    </message>
    <message>
        <source>Named once in this dossier</source>
        <translation>この調査ファイルで 1 回言及</translation>
    </message>
    <message>
        <source>Named %1 times in this dossier</source>
        <translation>この調査ファイルで %1 回言及</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>“%1” may be the same after all</source>
        <translation>「%1」との区別を解除</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>これに関するすべて</translation>
    </message>
    <message>
        <source>All that is said of it, who says it, and with whom it occurs</source>
        <translation>これについての記述のすべて、その発言者、一緒に現れる相手</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::EntityPicker</name>
    <message>
        <source>Find an entity or name a new one</source>
        <translation>エンティティを探すか、新しく名付ける</translation>
    </message>
    <message>
        <source>Find an entity</source>
        <translation>エンティティを探す</translation>
    </message>
    <message>
        <source>New entity: %1</source>
        <translation>新しいエンティティ：%1</translation>
    </message>
    <message>
        <source>No entities yet. Type a name to make one.</source>
        <translation>エンティティはまだありません。名前を入力すると作成できます。</translation>
    </message>
    <message>
        <source>No entity of that name.</source>
        <translation>その名前のエンティティはありません。</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::EntityReshaping</name>
    <message>
        <source>%1 is one with %2 now.</source>
        <translation>%1 を %2 に統合しました。</translation>
    </message>
    <message>
        <source>%1 is an entity of its own now.</source>
        <translation>%1 を独立したエンティティにしました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::EntitySide</name>
    <message>
        <source>1 sentence</source>
        <translation>1 文</translation>
    </message>
    <message>
        <source>%1 sentences</source>
        <translation>%1 文</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>記事 1 件</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>記事 %1 件</translation>
    </message>
    <message>
        <source>Not to be taken for</source>
        <translation>区別する相手</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Named together with</source>
        <translation>一緒に言及される相手</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Occurs with</source>
        <translation>一緒に現れる相手</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 回</translation>
    </message>
    <message>
        <source>Unknown outlet</source>
        <translation>媒体不明</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2に %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, never in one sentence</source>
        <translation>%1（同じ文にはなし）</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::EntitySplitPanel</name>
    <message>
        <source>Keep the two apart</source>
        <translation>2 つを区別する</translation>
    </message>
    <message>
        <source>Nothing is changed before you say so; then it is one step, which Undo takes back.</source>
        <translation>指示があるまで何も変更しません。実行は 1 つの操作で、「取り消す」で元に戻せます。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Name of the new entity</source>
        <translation>新しいエンティティの名前</translation>
    </message>
    <message>
        <source>Kind of the new entity</source>
        <translation>新しいエンティティの種類</translation>
    </message>
    <message>
        <source>Why are they not the same?</source>
        <translation>なぜ同じではないのですか？</translation>
    </message>
    <message>
        <source>Why they are not the same</source>
        <translation>同じではない理由</translation>
    </message>
    <message>
        <source>Names that move</source>
        <translation>移る名前</translation>
    </message>
    <message>
        <source>Quotes that move</source>
        <translation>移る引用</translation>
    </message>
    <message>
        <source>The new entity</source>
        <translation>新しいエンティティ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Tick what belongs to somebody else, and give that one a name.</source>
        <translation>別のものに属する項目に印を付け、それに名前を付けてください。</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::EntityView</name>
    <message>
        <source>Names and note…</source>
        <translation>名前とメモ…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>統合…</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>分割…</translation>
    </message>
    <message>
        <source>The articles are being read for its names.</source>
        <translation>記事からこの名前を探しています。</translation>
    </message>
    <message>
        <source>This entity is no longer there: it was deleted or merged with another. Undo brings it back.</source>
        <translation>このエンティティはもうありません。削除されたか、別のものに統合されました。「取り消す」で元に戻せます。</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>元の場所に戻る</translation>
    </message>
    <message>
        <source>Change what it is called and what is known of it</source>
        <translation>名前とわかっていることを変更</translation>
    </message>
    <message>
        <source>Make one of this and another entity that is the same</source>
        <translation>これと、同じ別のエンティティを 1 つにする</translation>
    </message>
    <message>
        <source>Make a new entity of some of its names and quotes</source>
        <translation>名前と引用の一部から新しいエンティティを作る</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>記述</translation>
    </message>
    <message>
        <source>1 passage</source>
        <translation>1 か所</translation>
    </message>
    <message>
        <source>%1 passages</source>
        <translation>%1 か所</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>記事 1 件</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>記事 %1 件</translation>
    </message>
    <message>
        <source>%1 · %2 in %3</source>
        <translation>%1 · %3に %2</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::EvidenceCard</name>
    <message>
        <source>Open in reader ↗</source>
        <translation>閲覧で開く ↗</translation>
    </message>
    <message>
        <source>Open the passage of %1 in the reader</source>
        <translation>%1 の箇所を閲覧で開く</translation>
    </message>
    <message>
        <source>Passage of %1</source>
        <translation>%1 の箇所</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::FacetChoices</name>
    <message>
        <source>A few letters are enough. Of a date, type it: 2031, 2031-03 or 2031-03-04.</source>
        <translation>数文字で見つかります。日付はそのまま入力します：2031、2031-03、2031-03-04。</translation>
    </message>
    <message>
        <source>Status, grade, source, date, entity, stance, tag…</source>
        <translation>状態、評価、情報源、日付、エンティティ、立場、タグ…</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::FilterChips</name>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>絞り込み「%1」を外す</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::FilterController</name>
    <message>
        <source>Filter the articles</source>
        <translation>記事を絞り込む</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>記事内を検索</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>前へ (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>次へ (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::FindingLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1
Show where it stands</source>
        <translation>%1
その位置を表示</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::GradeBadge</name>
    <message>
        <source>Not graded</source>
        <translation>未評価</translation>
    </message>
    <message>
        <source>Admiralty grade %1</source>
        <translation>アドミラルティ評価 %1</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::GraphModel</name>
    <message>
        <source>in a loop: they cite each other</source>
        <translation>循環：互いに引用している</translation>
    </message>
    <message>
        <source>credits nobody</source>
        <translation>出典の記載なし</translation>
    </message>
    <message>
        <source>unnamed: trail ends</source>
        <translation>匿名：ここで途切れる</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>rests on it as a whole</source>
        <translation>全体がこれに依拠</translation>
    </message>
    <message numerus="yes">
        <source>in %n sentence(s)</source>
        <translation>
            <numerusform>%n 文で</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>1 passage in common, %1 words</source>
        <translation>共通の箇所 1、%1 語</translation>
    </message>
    <message>
        <source>%1 passages in common, %2 words</source>
        <translation>共通の箇所 %1、%2 語</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Agency or outlet</source>
        <translation>通信社・媒体</translation>
    </message>
    <message>
        <source>Person or document</source>
        <translation>人物・文書</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>出典表示</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>同じ文言</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>origin %1: %2</source>
        <translation>出所 %1：%2</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Agencies and outlets</source>
        <translation>通信社・媒体</translation>
    </message>
    <message>
        <source>People and documents</source>
        <translation>人物・文書</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::GraphView</name>
    <message>
        <source>Articles, whom they credit, and whose words those are</source>
        <translation>記事と、その出典、文言の出どころ</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::HeadingChoices</name>
    <message>
        <source>Headings of the article</source>
        <translation>記事の見出し</translation>
    </message>
    <message>
        <source>Go to a heading of the article…</source>
        <translation>記事の見出しへ移動…</translation>
    </message>
    <message>
        <source>A few letters are enough. Alt+Left leads back.</source>
        <translation>数文字で十分です。Alt+Left で戻ります。</translation>
    </message>
    <message>
        <source>This article has no headings.</source>
        <translation>この記事に見出しはありません。</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1 ページ</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::HiddenList</name>
    <message>
        <source>Hide them</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::HistoryController</name>
    <message>
        <source>This article: %1</source>
        <translation>この記事：%1</translation>
    </message>
    <message>
        <source>Quote: %1</source>
        <translation>引用：%1</translation>
    </message>
    <message>
        <source>Entity: %1</source>
        <translation>エンティティ：%1</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::HistoryModel</name>
    <message>
        <source>Undone: %1</source>
        <translation>取り消し：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直し：%1</translation>
    </message>
    <message>
        <source>%1 UTC · %2</source>
        <translation>%1（UTC）· %2</translation>
    </message>
    <message>
        <source> · in another copy, came with entry %1</source>
        <translation> · 別のコピーで実行、項目 %1 で統合</translation>
    </message>
    <message>
        <source> · entry %1</source>
        <translation> · 項目 %1</translation>
    </message>
    <message>
        <source> · undone since</source>
        <translation> · その後取り消し</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::HistoryPanel</name>
    <message>
        <source>Every change is recorded and chained to the one before; nothing here can be altered afterwards.</source>
        <translation>すべての変更は直前の変更とつなげて記録され、後から書き換えることはできません。</translation>
    </message>
    <message>
        <source>These are the newest %1. Narrow the history to see older ones.</source>
        <translation>最新の %1 件です。古いものを見るには、履歴を絞り込んでください。</translation>
    </message>
    <message>
        <source>Undo this action</source>
        <translation>この操作を取り消す</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Nothing in the history fits these limits.</source>
        <translation>この条件に合う履歴はありません。</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>すべての履歴を表示</translation>
    </message>
    <message>
        <source>What the history is about</source>
        <translation>履歴の対象</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Whose actions</source>
        <translation>誰の操作か</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>過去 1 日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>Words of the action</source>
        <translation>操作の語句</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語句</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Looking for what depends on it…</source>
        <translation>依存するものを調べています…</translation>
    </message>
    <message>
        <source>This was done in another copy. To take it back, undo the merge, entry %1, or undo it in that copy.</source>
        <translation>これは別のコピーで行われました。取り消すには、統合（項目 %1）を取り消すか、そのコピーで取り消してください。</translation>
    </message>
    <message>
        <source>This took an action back or did it again. Select that action, entry %1, to change it.</source>
        <translation>これは操作の取り消し、またはやり直しです。変更するには、その操作（項目 %1）を選択してください。</translation>
    </message>
    <message>
        <source>Nothing that came later depends on it: it can be undone on its own.</source>
        <translation>後の操作は依存していないため、これだけを取り消せます。</translation>
    </message>
    <message>
        <source>Nothing that came later stands in the way: it can be done again.</source>
        <translation>後の操作に妨げられないため、やり直せます。</translation>
    </message>
    <message>
        <source>%1 (entry %2)</source>
        <translation>%1（項目 %2）</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>It cannot be undone on its own. Later actions build on it: %1.</source>
        <translation>これだけを取り消すことはできません。後の操作がこれを前提にしています：%1。</translation>
    </message>
    <message>
        <source>It cannot be done again on its own. Later actions stand in the way: %1.</source>
        <translation>これだけをやり直すことはできません。後の操作が妨げになります：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ImportController</name>
    <message>
        <source>looking for articles</source>
        <translation>記事を探しています</translation>
    </message>
    <message>
        <source>There was nothing to import: no file, and no text.</source>
        <translation>取り込めるファイルもテキストもありませんでした。</translation>
    </message>
    <message>
        <source>importing %1/%2</source>
        <translation>取り込み中 %1/%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ImportOutcomeModel</name>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>新しい版</translation>
    </message>
    <message>
        <source>unpacked</source>
        <translation>展開済み</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>取り込み完了</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ImportSummary</name>
    <message>
        <source>%1 imported</source>
        <translation>取り込み %1 件</translation>
    </message>
    <message>
        <source>1 new version</source>
        <translation>新しい版 1 件</translation>
    </message>
    <message>
        <source>%1 new versions</source>
        <translation>新しい版 %1 件</translation>
    </message>
    <message>
        <source>1 duplicate</source>
        <translation>重複 1 件</translation>
    </message>
    <message>
        <source>%1 duplicates</source>
        <translation>重複 %1 件</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1 件</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>キャンセル %1 件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>失敗したものを再試行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>取り込んだもの</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>取り込みの進行状況</translation>
    </message>
    <message>
        <source>Importing: %1 of %2</source>
        <translation>取り込み中：%2 件中 %1 件</translation>
    </message>
    <message>
        <source>What is done stays, also if you cancel.</source>
        <translation>キャンセルしても、済んだ分は残ります。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 captures chosen</source>
        <translation>%1 · キャプチャ %3 件中 %2 件を選択</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Try %1 selected again</source>
        <translation>選択した %1 件を再試行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open beside each other</source>
        <translation>並べて開く</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete all %1</source>
        <translation>%1 件すべて削除</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::InspectorController</name>
    <message>
        <source>Detached: it is not looked for in version %1.</source>
        <translation>切り離し済み：版 %1 では探しません。</translation>
    </message>
    <message>
        <source>Version %1 gives another figure.</source>
        <translation>版 %1 では数値が異なります。</translation>
    </message>
    <message>
        <source>Its place in version %1 waits for a decision.</source>
        <translation>版 %1 での位置が確認待ちです。</translation>
    </message>
    <message>
        <source>Version %1 does not seem to say it any more; that waits for a decision.</source>
        <translation>版 %1 には記述がないようです（確認待ち）。</translation>
    </message>
    <message>
        <source>Version %1 words it otherwise.</source>
        <translation>版 %1 では言い回しが異なります。</translation>
    </message>
    <message>
        <source>Version %1 has it elsewhere in the text.</source>
        <translation>版 %1 では別の位置にあります。</translation>
    </message>
    <message>
        <source>Version %1 does not say it any more.</source>
        <translation>版 %1 には記述がありません。</translation>
    </message>
    <message>
        <source>same article</source>
        <translation>同じ記事</translation>
    </message>
    <message>
        <source>1 (confirmed by others) is closed: no other article asserts one of its claims on another origin’s word.</source>
        <translation>1（ほかで確認済み）は選べません。別の出所に基づいてこの記事の主張を肯定する記事が、ほかにありません。</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::InspectorView</name>
    <message>
        <source>Nothing selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>
Select words in an article and press a digit to mark them; what you know about the quote is written here.</source>
        <translation>
記事の語句を選択して数字キーを押すと、印が付きます。引用についてわかっていることをここに書きます。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクタ</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::JournalModel</name>
    <message>
        <source>Undone: %1</source>
        <translation>取り消し：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直し：%1</translation>
    </message>
    <message>
        <source>%1 UTC · %2</source>
        <translation>%1（UTC）· %2</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::KeyHint</name>
    <message>
        <source>Key: %1</source>
        <translation>キー：%1</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::LensBar</name>
    <message>
        <source>Lenses</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>More lenses</source>
        <translation>ほかのレンズ</translation>
    </message>
    <message>
        <source>%1: not shown</source>
        <translation>%1：表示していません</translation>
    </message>
    <message>
        <source>%1: none found here</source>
        <translation>%1：ここにはありません</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n found</source>
        <translation>
            <numerusform>%1：%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What the lenses mark</source>
        <translation>レンズが示すもの</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>すべてオン</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>すべてオフ</translation>
    </message>
    <message>
        <source>What the lenses mark…</source>
        <translation>レンズが示すもの…</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::LensLegend</name>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1、%2 行 %3 桁</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>すべてオン</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>すべてオフ</translation>
    </message>
    <message>
        <source>A lens colours words that are easily read over. It changes nothing in the text.</source>
        <translation>レンズは読み飛ばしやすい言葉に色を付けます。本文は変わりません。</translation>
    </message>
    <message>
        <source>Its definition does not say what it marks.</source>
        <translation>何を示すかは定義に書かれていません。</translation>
    </message>
    <message>
        <source>Lenses of your own</source>
        <translation>自分で作ったレンズ</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>使えません：%1</translation>
    </message>
    <message>
        <source>A definition that you put into this folder is a lens when Gainsay starts the next time. The manual says how one is written.</source>
        <translation>このフォルダーに置いた定義は、次に Gainsay を起動するとレンズになります。書き方はマニュアルにあります。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::LensSample</name>
    <message>
        <source>Marked: %1</source>
        <translation>印の付いた言葉：%1</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::LibraryModel</name>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>エンティティ</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Import the accounts of one event to begin.</source>
        <translation>1 つの出来事についての記事を取り込んで始めてください。</translation>
    </message>
    <message>
        <source>Select a name in an article and press E.</source>
        <translation>記事中の名前を選択して E を押してください。</translation>
    </message>
    <message>
        <source>Select a quote and press C to say what it says.</source>
        <translation>引用を選択して C を押し、立場を記録してください。</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引用</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::LibraryPanel</name>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the library</source>
        <translation>ライブラリを絞り込む</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>New claim…</source>
        <translation>新しい主張…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>並べて開く</translation>
    </message>
    <message>
        <source>Source, date and grade…</source>
        <translation>情報源・日付・評価…</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読書中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>読了</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Go to its first mention</source>
        <translation>最初の言及へ移動</translation>
    </message>
    <message>
        <source>Go to its next mention</source>
        <translation>次の言及へ移動</translation>
    </message>
    <message>
        <source>Names and type…</source>
        <translation>名前と種類…</translation>
    </message>
    <message>
        <source>Show in Compare</source>
        <translation>比較に表示</translation>
    </message>
    <message>
        <source>Reword…</source>
        <translation>文言を変更…</translation>
    </message>
    <message>
        <source>Nothing here has these words in its name. Ctrl+K searches the texts as well.</source>
        <translation>名前にこの語句を含むものはありません。Ctrl+K なら本文も検索します。</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>これに関するすべて</translation>
    </message>
    <message>
        <source>+ filter</source>
        <translation>＋ 絞り込み</translation>
    </message>
    <message>
        <source>save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>No article passes this filter.</source>
        <translation>この絞り込みに合う記事はありません。</translation>
    </message>
    <message>
        <source>Filter the articles by status, grade, source, entity …</source>
        <translation>状態・評価・情報源・エンティティなどで記事を絞り込む…</translation>
    </message>
    <message>
        <source>Save the filter under a name</source>
        <translation>絞り込みに名前を付けて保存</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Filter the articles…</source>
        <translation>記事を絞り込む…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>検索する</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Show the quotes that have it</source>
        <translation>このタグの引用を表示</translation>
    </message>
    <message>
        <source>Merge into another tag…</source>
        <translation>別のタグにまとめる…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Delete all %1</source>
        <translation>%1 件すべて削除</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::MainWindow</name>
    <message>
        <source>Open recent</source>
        <translation>最近使ったものを開く</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>%1 — Gainsay</source>
        <translation>%1 — Gainsay</translation>
    </message>
    <message>
        <source>Gainsay</source>
        <translation>Gainsay</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>取り消す：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す：%1</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>ドロップして取り込む</translation>
    </message>
    <message>
        <source>Drop to begin a dossier</source>
        <translation>ドロップして調査ファイルを作成</translation>
    </message>
    <message>
        <source>Files, folders, or a selection from the browser. Nothing is fetched from the web.</source>
        <translation>ファイル、フォルダ、またはブラウザーの選択範囲。ウェブからは何も取得しません。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>バックアップを復元しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing was restored: the dossier is as it was.</source>
        <translation>何も復元していません。調査ファイルは元のままです。</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>バックアップを復元しました。</translation>
    </message>
    <message>
        <source>The backup is restored. The dossier as it was before is kept as well.</source>
        <translation>バックアップを復元しました。以前の調査ファイルも残してあります。</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The backup is restored. The damaged file is kept beside the backups.</source>
        <translation>バックアップを復元しました。破損したファイルはバックアップと一緒に残してあります。</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>%1 のバックアップを復元</translation>
    </message>
    <message>
        <source>Which captures are to be imported?</source>
        <translation>どのキャプチャを取り込みますか？</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>新規調査ファイル</translation>
    </message>
    <message>
        <source>Building the sample dossier…</source>
        <translation>サンプルの調査ファイルを作成しています…</translation>
    </message>
    <message>
        <source>There is no text and no file on the clipboard to import.</source>
        <translation>クリップボードに取り込めるテキストもファイルもありません。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>What is suggested</source>
        <translation>候補の表示</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>別のコピーを統合</translation>
    </message>
    <message>
        <source>One full sentence that can be true or false.</source>
        <translation>真偽を問える完全な一文を書いてください。</translation>
    </message>
    <message>
        <source>State the claim</source>
        <translation>主張を追加</translation>
    </message>
    <message>
        <source>Reword the claim</source>
        <translation>主張の文言を変更</translation>
    </message>
    <message>
        <source>A new claim</source>
        <translation>新しい主張</translation>
    </message>
    <message>
        <source>no dossier is open</source>
        <translation>調査ファイルが開かれていません</translation>
    </message>
    <message>
        <source>a dossier is being prepared</source>
        <translation>調査ファイルを準備中です</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>取り消すものがありません</translation>
    </message>
    <message>
        <source>nothing was taken back</source>
        <translation>やり直すものがありません</translation>
    </message>
    <message>
        <source>in Claims and Timeline only</source>
        <translation>主張とタイムラインでのみ使えます</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>ここでは使えません</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Quotes to place</source>
        <translation>位置の確認待ちの引用</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>%1 を統合</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 を分割</translation>
    </message>
    <message>
        <source>It stands in the library under this name.</source>
        <translation>この名前でライブラリに表示されます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>検索の名前を変更</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>フォルダー「%1」を作れません。</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>“%1” cannot be used as a lens.</source>
        <translation>「%1」はレンズとして使えません。</translation>
    </message>
    <message>
        <source>%1 definitions cannot be used as lenses.</source>
        <translation>%1 個の定義がレンズとして使えません。</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>理由を表示</translation>
    </message>
    <message>
        <source>The address was copied, since Gainsay opens nothing on the web: %1</source>
        <translation>アドレスをコピーしました。Gainsay はウェブを開きません：%1</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Something else is still being done, so this takes hold when Gainsay is started again.</source>
        <translation>まだ別の処理が続いているため、次に Gainsay を起動したときに反映されます。</translation>
    </message>
    <message>
        <source>Its quotes keep it under the new name.</source>
        <translation>引用には新しい名前で残ります。</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>タグの名前を変更</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ManualBrowser</name>
    <message>
        <source>Page of the manual</source>
        <translation>マニュアルのページ</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ManualView</name>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing in the manual has these words.</source>
        <translation>その言葉はマニュアルにありません。</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::MatrixView</name>
    <message>
        <source>Claims and what each source says about them</source>
        <translation>主張と、それに対する各情報源の立場</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::MentionPopup</name>
    <message>
        <source>Somebody else…</source>
        <translation>別の相手…</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>関連付け</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>これではない</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>どれでもない</translation>
    </message>
    <message>
        <source>Does “%1” mean %2?</source>
        <translation>「%1」は %2 のことですか？</translation>
    </message>
    <message>
        <source>Which “%1”?</source>
        <translation>どの「%1」？</translation>
    </message>
    <message>
        <source>“%1” means %2.</source>
        <translation>「%1」は %2 を指します。</translation>
    </message>
    <message>
        <source>“%1” means none of those who bear the name.</source>
        <translation>「%1」は、この名前のどれも指しません。</translation>
    </message>
    <message>
        <source>“%1” does not mean %2.</source>
        <translation>「%1」は %2 を指しません。</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::MentionsPanel</name>
    <message>
        <source>Entities</source>
        <translation>エンティティ</translation>
    </message>
    <message>
        <source>“%1” in the text</source>
        <translation>本文中の「%1」</translation>
    </message>
    <message>
        <source>+ link</source>
        <translation>＋ 関連付け</translation>
    </message>
    <message>
        <source>Link an entity</source>
        <translation>エンティティを関連付け</translation>
    </message>
    <message>
        <source>Link an entity to this quote (E)</source>
        <translation>この引用にエンティティを関連付け (E)</translation>
    </message>
    <message>
        <source>Which “%1”?</source>
        <translation>どの「%1」？</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>どちらでもない</translation>
    </message>
    <message>
        <source>None of these is meant</source>
        <translation>どれも指していない</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::MergeController</name>
    <message>
        <source>There is nothing new in “%1”: everything that was done there is in this dossier already.</source>
        <translation>「%1」に新しいものはありません。そこで行われたことは、すべてこの調査ファイルに含まれています。</translation>
    </message>
    <message>
        <source>Merged: %1, %2. Undo takes all of it back at once; the history shows each action.</source>
        <translation>統合しました：%1、%2。「取り消す」で一度に元へ戻せます。履歴には個々の操作が表示されます。</translation>
    </message>
    <message>
        <source>1 action was taken</source>
        <translation>操作 1 件を取り込み</translation>
    </message>
    <message>
        <source>%1 actions were taken</source>
        <translation>操作 %1 件を取り込み</translation>
    </message>
    <message>
        <source>1 conflict decided</source>
        <translation>競合 1 件を決定</translation>
    </message>
    <message>
        <source>%1 conflicts decided</source>
        <translation>競合 %1 件を決定</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::MergeView</name>
    <message>
        <source>Checking the copy</source>
        <translation>コピーを確認中</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Both copies changed these. Decide each, or all at once:</source>
        <translation>両方のコピーで変更されています。1 つずつ、またはまとめて決めてください：</translation>
    </message>
    <message>
        <source>Keep all of mine</source>
        <translation>すべて自分の方を残す</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>すべて相手の方を採る</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Back to the conflicts</source>
        <translation>競合に戻る</translation>
    </message>
    <message>
        <source>Choose another copy…</source>
        <translation>別のコピーを選ぶ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>“%1” is verified and compared with this dossier. Nothing is changed yet.</source>
        <translation>「%1」を検証し、この調査ファイルと比較しています。まだ何も変更していません。</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>統合中</translation>
    </message>
    <message>
        <source>What “%1” brings is taken in one step.</source>
        <translation>「%1」の内容を 1 つの操作で取り込みます。</translation>
    </message>
    <message>
        <source>“%1” brings 1 action by %2.</source>
        <translation>「%1」には %2 の操作が 1 件あります。</translation>
    </message>
    <message>
        <source>“%1” brings %2 actions by %3.</source>
        <translation>「%1」には %3 の操作が %2 件あります。</translation>
    </message>
    <message>
        <source>Nothing is taken without asking you.</source>
        <translation>確認なしに取り込まれるものはありません。</translation>
    </message>
    <message>
        <source>Taken without asking: %1.</source>
        <translation>確認なしに取り込むもの：%1。</translation>
    </message>
    <message>
        <source>and %1 earlier ones</source>
        <translation>ほか以前のもの %1 件</translation>
    </message>
    <message>
        <source>No conflicts. The merge is one step and can be undone.</source>
        <translation>競合はありません。統合は 1 つの操作で、取り消せます。</translation>
    </message>
    <message>
        <source>All conflicts are decided. The merge is one step and can be undone.</source>
        <translation>すべての競合を決定しました。統合は 1 つの操作で、取り消せます。</translation>
    </message>
    <message>
        <source>%1 of %2 conflicts decided.</source>
        <translation>競合 %2 件のうち %1 件を決定しました。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::NamingController</name>
    <message>
        <source>“%1” now means %2 here.</source>
        <translation>ここでは「%1」は %2 を指します。</translation>
    </message>
    <message>
        <source>Find it everywhere by this name</source>
        <translation>この名前で全体から探す</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::NoteEditor</name>
    <message>
        <source>Ctrl+Enter saves, Esc cancels</source>
        <translation>Ctrl+Enter で保存、Esc でキャンセル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::OpponentRow</name>
    <message>
        <source>“%1” — %2</source>
        <translation>「%1」— %2</translation>
    </message>
    <message>
        <source>Contradicted by “%1”, %2. Opens in Compare</source>
        <translation>「%1」、%2 と矛盾。比較で開きます</translation>
    </message>
    <message>
        <source>%1 · suggested</source>
        <translation>%1 · 候補</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::OptionModel</name>
    <message>
        <source>, with other figures</source>
        <translation>、数値が異なる</translation>
    </message>
    <message>
        <source>Score %1 of 100%2: %3</source>
        <translation>スコア %1／100%2：%3</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::OriginDetail</name>
    <message>
        <source>Passages behind what is selected</source>
        <translation>選択したものの根拠となる箇所</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::OriginTopicModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::OriginsController</name>
    <message>
        <source>Select an article, somebody who is credited, or a line between them</source>
        <translation>記事、出典とされた相手、またはそれらを結ぶ線を選択してください</translation>
    </message>
    <message>
        <source>and the passages behind it stand here: the words that give the credit, what two articles have in common, and what each article has one person say.</source>
        <translation>根拠となる箇所がここに表示されます。出典を示す語句、2 つの記事に共通する文言、各記事が伝える人物の発言です。</translation>
    </message>
    <message>
        <source> → </source>
        <translation> → </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in common</source>
        <translation>
            <numerusform>共通の語 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, some spelt differently</source>
        <translation>%1（一部は表記が異なる）</translation>
    </message>
    <message>
        <source>Told in the same words</source>
        <translation>同じ文言で記述</translation>
    </message>
    <message>
        <source>Told in other words; what only one has is marked</source>
        <translation>異なる文言で記述（一方だけにあるものに印）</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) in which an article has them speak</source>
        <translation>
            <numerusform>記事が発言を伝える文 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gainsay::ui::OriginsView</name>
    <message>
        <source>All articles</source>
        <translation>すべての記事</translation>
    </message>
    <message>
        <source>no article affirms it</source>
        <translation>肯定する記事なし</translation>
    </message>
    <message>
        <source>The articles are being read for credits and copied passages.</source>
        <translation>記事から出典表示と転載された箇所を探しています。</translation>
    </message>
    <message>
        <source>No articles yet. Here you see on whom articles rest: five that follow one agency are one voice.</source>
        <translation>記事はまだありません。ここでは記事が何に依拠しているかがわかります。1 つの通信社に従う 5 本の記事は、1 つの声です。</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>記事を取り込む</translation>
    </message>
    <message>
        <source>Of the texts alone; choose a claim at the left for what is stated about it.</source>
        <translation>本文だけに基づきます。左で主張を選ぶと、それについての記述が表示されます。</translation>
    </message>
    <message>
        <source>No article affirms or reports this claim, so there is nothing to count.</source>
        <translation>この主張を肯定または伝える記事がないため、数えるものがありません。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source> · a loop</source>
        <translation> · 循環</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::OrphanModel</name>
    <message>
        <source>≠ A figure changed</source>
        <translation>≠ 数値の変更</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>別の言い回し</translation>
    </message>
    <message>
        <source>%1 · %2 · version %3 → %4</source>
        <translation>%1 · %2 · 版 %3 → %4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::OrphansPanel</name>
    <message>
        <source>The articles of these quotes have newer versions. Nothing is moved before you say so; a quote keeps the words and the version that it was taken from whatever you decide.</source>
        <translation>これらの引用の記事には新しい版があります。指示があるまで何も移しません。どう決めても、引用は元の文言と元の版を保ちます。</translation>
    </message>
    <message>
        <source>The quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Where it may stand</source>
        <translation>位置の候補</translation>
    </message>
    <message>
        <source>Nothing like it stands in the new version.</source>
        <translation>新しい版に似た文はありません。</translation>
    </message>
    <message>
        <source>Follow to this place</source>
        <translation>この位置に移す</translation>
    </message>
    <message>
        <source>Detach</source>
        <translation>切り離す</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>記事で表示</translation>
    </message>
    <message>
        <source>Quotes that wait</source>
        <translation>確認待ちの引用</translation>
    </message>
    <message>
        <source>Places where the quote may stand</source>
        <translation>引用の位置の候補</translation>
    </message>
    <message>
        <source>The quote is shown there in the new version (Enter)</source>
        <translation>新しい版ではこの位置に引用を表示します (Enter)</translation>
    </message>
    <message>
        <source>It is not in this version; it is looked for again in the next one (K)</source>
        <translation>この版にはありません。次の版でもう一度探します (K)</translation>
    </message>
    <message>
        <source>It is not looked for any more, in later versions either (D)</source>
        <translation>以後の版でも、もう探しません (D)</translation>
    </message>
    <message>
        <source>Leave this list and read the place in the article (O)</source>
        <translation>この一覧を離れ、記事でその位置を読む (O)</translation>
    </message>
    <message>
        <source>Every quote has its place. When a new version of an article changes or drops the words of one, it is listed here.</source>
        <translation>すべての引用の位置が決まっています。記事の新しい版で引用の文言が変更または削除されると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The quote, from version %1 of “%2”</source>
        <translation>「%2」版 %1 からの引用</translation>
    </message>
    <message>
        <source>Where it may stand in version %1</source>
        <translation>版 %1 での位置の候補</translation>
    </message>
    <message>
        <source>≠  A figure inside this quote is another in the new version.</source>
        <translation>≠  この引用の数値が新しい版では異なります。</translation>
    </message>
    <message>
        <source>Keep with version %1</source>
        <translation>版 %1 に残す</translation>
    </message>
    <message>
        <source>≠  Quotes with a figure that is another in the new version: %1</source>
        <translation>≠  新しい版で数値が変わっている引用：%1 件</translation>
    </message>
    <message>
        <source>Each follows to the likeliest of its places.</source>
        <translation>それぞれ最も確からしい位置に移ります。</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1 件を移す</translation>
    </message>
    <message>
        <source>Keep %1 with their versions</source>
        <translation>%1 件を元の版に残す</translation>
    </message>
    <message>
        <source>Detach %1</source>
        <translation>%1 件を切り離す</translation>
    </message>
    <message>
        <source>%1 quotes selected</source>
        <translation>%1 件の引用を選択中</translation>
    </message>
    <message>
        <source>%1 Without a place, so that they stay in this list: %2.</source>
        <translation>%1位置がなく、この一覧に残るもの：%2 件。</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::OutcomeDelegate</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::OverviewRuler</name>
    <message>
        <source>Overview of the article</source>
        <translation>記事の概観</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::PageCanvas</name>
    <message>
        <source>Page of the document</source>
        <translation>文書のページ</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::PagePanel</name>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>As wide as the panel (0)</source>
        <translation>欄の幅に合わせる (0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Drawing page %1 …</source>
        <translation>%1 ページ目を描画中 …</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1／%2 ページ</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::PairingController</name>
    <message>
        <source>Paired. The parked quote %1: “%2”.</source>
        <translation>組にしました。保留中の引用の立場は%1：「%2」。</translation>
    </message>
    <message>
        <source>Say that this one %1 it</source>
        <translation>この引用の立場を%1とする</translation>
    </message>
    <message>
        <source>The two passages are paired.</source>
        <translation>2 つの箇所を組にしました。</translation>
    </message>
    <message>
        <source>Show in Compare</source>
        <translation>比較に表示</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::Palette</name>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>灰青</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>桃</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ParkedQuoteBar</name>
    <message>
        <source>Pair</source>
        <translation>組にする</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Pair with what is selected (P)</source>
        <translation>選択中の箇所と組にする (P)</translation>
    </message>
    <message>
        <source>Forget the parked quote</source>
        <translation>保留中の引用を解除</translation>
    </message>
    <message>
        <source>Parked: “%1” — %2</source>
        <translation>保留中：「%1」— %2</translation>
    </message>
    <message>
        <source>Press P to pair it with the selected passage.</source>
        <translation>P を押すと、選択中の箇所と組にします。</translation>
    </message>
    <message>
        <source>Open another article, select the opposing passage and press P.</source>
        <translation>別の記事を開き、対立する箇所を選択して P を押してください。</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::PassageCard</name>
    <message>
        <source>Open in reader ↗</source>
        <translation>閲覧で開く ↗</translation>
    </message>
    <message>
        <source>Open article ↗</source>
        <translation>記事を開く ↗</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>Open the passage of %1 in the reader</source>
        <translation>%1 の箇所を閲覧で開く</translation>
    </message>
    <message>
        <source>Passage of %1</source>
        <translation>%1 の箇所</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::PictureController</name>
    <message>
        <source>Something else is still being done; the strip below shows it. Wait for it, or stop it.</source>
        <translation>ほかの処理が続いています（下の帯に表示）。終わるのを待つか、中止してください。</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>画像 (*.svg *.png)</translation>
    </message>
    <message>
        <source>drawing the picture</source>
        <translation>画像を描画中</translation>
    </message>
    <message>
        <source>The picture is written: %1</source>
        <translation>画像を書き出しました：%1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::PlaceChoices</name>
    <message>
        <source>Article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>エンティティ</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>別名 %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>出来事：%1</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>in an earlier version of an article</source>
        <translation>記事の以前の版</translation>
    </message>
    <message>
        <source>Go to an article, entity, claim or quote</source>
        <translation>記事・エンティティ・主張・引用へ移動</translation>
    </message>
    <message>
        <source>Go to an article, entity, claim or quote…</source>
        <translation>記事・エンティティ・主張・引用へ移動…</translation>
    </message>
    <message>
        <source>A few letters are enough. Only one kind: / articles, @ entities, # claims, &quot; quotes.</source>
        <translation>数文字で見つかります。種類の絞り込み：/ 記事、@ エンティティ、# 主張、&quot; 引用。</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::QuoteBlock</name>
    <message>
        <source>Quote, %1: %2</source>
        <translation>引用、%1：%2</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::QuoteModel</name>
    <message>
        <source>Quote: “%1”, %2</source>
        <translation>引用：「%1」、%2</translation>
    </message>
    <message>
        <source>%1, tagged %2</source>
        <translation>%1、タグ：%2</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::QuotePanel</name>
    <message>
        <source>%1, marked by %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, marked</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>+ another claim</source>
        <translation>＋ 別の主張</translation>
    </message>
    <message>
        <source>What is worth remembering about this quote?</source>
        <translation>この引用について覚えておくことは？</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Delete quote</source>
        <translation>引用を削除</translation>
    </message>
    <message>
        <source>Contradicted by</source>
        <translation>矛盾する引用</translation>
    </message>
    <message>
        <source>p. %1, characters %2–%3</source>
        <translation>%1 ページ、文字 %2～%3</translation>
    </message>
    <message>
        <source>Characters %2–%3</source>
        <translation>文字 %2～%3</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ReaderController</name>
    <message>
        <source>Version %1</source>
        <translation>版 %1</translation>
    </message>
    <message>
        <source>Unknown outlet</source>
        <translation>媒体不明</translation>
    </message>
    <message>
        <source>1 hidden passage left out</source>
        <translation>非表示の箇所 1 か所を除外</translation>
    </message>
    <message>
        <source>%1 hidden passages left out</source>
        <translation>非表示の箇所 %1 か所を除外</translation>
    </message>
    <message>
        <source>1 hidden passage kept</source>
        <translation>非表示の箇所 1 か所を保持</translation>
    </message>
    <message>
        <source>%1 hidden passages kept</source>
        <translation>非表示の箇所 %1 か所を保持</translation>
    </message>
    <message>
        <source>“%1” does not stand in the source as plain text: the file keeps it packed or encoded.</source>
        <translation>「%1」はソース中にそのままの形ではありません。ファイル内で圧縮または符号化されています。</translation>
    </message>
    <message>
        <source>The passage does not stand in the source as plain text: the file keeps it packed or encoded. It reads: “%1”.</source>
        <translation>この箇所はソース中にそのままの形ではありません。ファイル内で圧縮または符号化されています。内容：「%1」。</translation>
    </message>
    <message>
        <source>No article names it yet.</source>
        <translation>まだどの記事にも出てきません。</translation>
    </message>
    <message>
        <source>This is version %1 of %2. Quotes that you make here stay with it, and are looked for in the latest version.</source>
        <translation>全 %2 版のうち版 %1 です。ここで作った引用はこの版に属し、最新の版でも探されます。</translation>
    </message>
    <message>
        <source>Show the latest</source>
        <translation>最新の版を表示</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ReaderMarks</name>
    <message>
        <source> or </source>
        <translation>または</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ReaderPane</name>
    <message>
        <source>Import a few accounts of one event, and read them here.</source>
        <translation>1 つの出来事についての記事をいくつか取り込み、ここで読みます。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込む…</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>サンプルの調査ファイルを開く</translation>
    </message>
    <message>
        <source>Versions of this article</source>
        <translation>この記事の版</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>本文の幅</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>並べる</translation>
    </message>
    <message>
        <source>Read another article beside this one</source>
        <translation>別の記事をこの記事と並べて読む</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>この欄を閉じる</translation>
    </message>
    <message>
        <source>Close this pane; the article stays in the dossier</source>
        <translation>この欄を閉じる（記事は調査ファイルに残ります）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Show the original as it arrived</source>
        <translation>取得したままの原本を表示</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>版 %1／%2</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>版を比較…</translation>
    </message>
    <message>
        <source>%1 characters a line</source>
        <translation>1 行 %1 文字</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 文字</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Show the pages of the document beside the text</source>
        <translation>文書のページを本文の横に表示</translation>
    </message>
    <message>
        <source>This article has no pages: it was not read from a document that is set in pages.</source>
        <translation>この記事にページはありません。ページのある文書から読み取ったものではありません。</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ReadingDesk</name>
    <message>
        <source>Four articles lie beside each other already. Close one of them first.</source>
        <translation>すでに 4 つの記事が並んでいます。先に 1 つ閉じてください。</translation>
    </message>
    <message>
        <source>There is no room for another article. Make the window wider, or close one.</source>
        <translation>これ以上記事を並べる余地がありません。ウインドウを広げるか、1 つ閉じてください。</translation>
    </message>
    <message>
        <source>%1 — contradicts</source>
        <translation>%1 — 矛盾</translation>
    </message>
    <message>
        <source>There is no other article</source>
        <translation>ほかに記事がありません</translation>
    </message>
    <message>
        <source>No room: make the window wider</source>
        <translation>余地なし：ウインドウを広げてください</translation>
    </message>
    <message>
        <source>The others: Ctrl+Enter in the library</source>
        <translation>ほかの記事：ライブラリで Ctrl+Enter</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>一緒にスクロール</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ReadingSample</name>
    <message>
        <source>The harbour crane that fell on Sunday had failed an inspection in January, the Port Authority confirmed. At least 40 containers went into the water. Nobody was hurt.</source>
        <translation>日曜日に倒れた港のクレーンは、1月の検査に合格していなかったと港湾局が認めた。少なくとも40個のコンテナが海に落ちた。けが人はいない。</translation>
    </message>
    <message>
        <source>Sample of an article</source>
        <translation>記事の見本</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ReasonsTable</name>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ReportController</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Something else is still being done; the strip below shows it. Wait for it, or stop it.</source>
        <translation>ほかの処理が続いています（下の帯に表示）。終わるのを待つか、中止してください。</translation>
    </message>
    <message>
        <source>%1 evidence</source>
        <translation>%1 証拠一式</translation>
    </message>
    <message>
        <source>writing the evidence bundle</source>
        <translation>証拠一式を書き出し中</translation>
    </message>
    <message>
        <source>The evidence bundle is written: %1 articles with every original, %2 quotes, and the whole journal of %3 entries.</source>
        <translation>証拠一式を書き出しました：記事 %1 件とすべての原本、引用 %2 件、ジャーナル全 %3 項目。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Last hash of the journal: %1</source>
        <translation>ジャーナルの最後のハッシュ：%1</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ReportView</name>
    <message>
        <source>An annotated report</source>
        <translation>注釈付きレポート</translation>
    </message>
    <message>
        <source>Every quote is checked against the stored original while the report is written, so that another person can check it word by word. If one is not in its source, nothing is written.</source>
        <translation>書き出しのとき、すべての引用を保存済みの原本と照合します。ほかの人が一語一語確かめられるようにするためです。原本にない引用が 1 つでもあれば、何も書き出しません。</translation>
    </message>
    <message>
        <source>Notes on quotes</source>
        <translation>引用のメモ</translation>
    </message>
    <message>
        <source>Dismissed contradictions, marked as such</source>
        <translation>却下した矛盾（その旨を明記）</translation>
    </message>
    <message>
        <source>Export HTML…</source>
        <translation>HTML を書き出す…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF を書き出す…</translation>
    </message>
    <message>
        <source>There is nothing to report yet. Highlight what the articles say first.</source>
        <translation>レポートにするものがまだありません。先に記事の記述をハイライトしてください。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US レター</translation>
    </message>
    <message>
        <source>Paper size of the PDF</source>
        <translation>PDF の用紙サイズ</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>レポートを書き出し中</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>含めるもの</translation>
    </message>
    <message>
        <source>Paper of the PDF</source>
        <translation>PDF の用紙</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダに表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>article</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>レポートを書き出しました：%1</translation>
    </message>
    <message>
        <source>Quotes that go in</source>
        <translation>含める引用</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Those with the tag “%1”</source>
        <translation>タグ「%1」の付いたもの</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::RevisionModel</name>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>a figure changed</source>
        <translation>数値の変更</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>引用済み</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::RevisionPanel</name>
    <message>
        <source>Version %1 · %2</source>
        <translation>版 %1 · %2</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>変更点のみ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>次の変更</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>古い版</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>新しい版</translation>
    </message>
    <message>
        <source>Previous change (F7)</source>
        <translation>前の変更 (F7)</translation>
    </message>
    <message>
        <source>Next change (F8)</source>
        <translation>次の変更 (F8)</translation>
    </message>
    <message>
        <source>Sentences of both versions</source>
        <translation>両方の版の文</translation>
    </message>
    <message>
        <source>Both versions say the same, sentence by sentence.</source>
        <translation>両方の版は、文ごとに同じ内容です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>There is only one version of this article. Import the same page again when it has changed, and compare both here.</source>
        <translation>この記事の版は 1 つだけです。ページが変わったら同じページをもう一度取り込み、ここで比較してください。</translation>
    </message>
    <message>
        <source>≠ 1 sentence changed</source>
        <translation>≠ 変更 1 文</translation>
    </message>
    <message>
        <source>≠ %1 sentences changed</source>
        <translation>≠ 変更 %1 文</translation>
    </message>
    <message>
        <source>+ 1 added</source>
        <translation>+ 追加 1</translation>
    </message>
    <message>
        <source>+ %1 added</source>
        <translation>+ 追加 %1</translation>
    </message>
    <message>
        <source>− 1 removed</source>
        <translation>− 削除 1</translation>
    </message>
    <message>
        <source>− %1 removed</source>
        <translation>− 削除 %1</translation>
    </message>
    <message>
        <source>↷ 1 moved</source>
        <translation>↷ 移動 1</translation>
    </message>
    <message>
        <source>↷ %1 moved</source>
        <translation>↷ 移動 %1</translation>
    </message>
    <message>
        <source>figures differ in 1</source>
        <translation>数値の相違 1</translation>
    </message>
    <message>
        <source>figures differ in %1</source>
        <translation>数値の相違 %1</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::SavedSearchModel</name>
    <message>
        <source>Saved search: %1</source>
        <translation>保存した検索：%1</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::SearchBox</name>
    <message>
        <source>Search articles, quotes, entities…</source>
        <translation>記事・引用・エンティティを検索…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::SearchController</name>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Narrow the search down</source>
        <translation>検索を絞り込む</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::SearchHitModel</name>
    <message>
        <source>%1, tagged %2</source>
        <translation>%1、タグ：%2</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::SearchPopup</name>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>+ filter</source>
        <translation>＋ 絞り込み</translation>
    </message>
    <message>
        <source>Only of a source, date, entity, stance … (Ctrl+Shift+F)</source>
        <translation>情報源・日付・エンティティ・立場などで絞り込む（Ctrl+Shift+F）</translation>
    </message>
    <message>
        <source>save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the search under a name (Ctrl+Shift+S)</source>
        <translation>検索に名前を付けて保存（Ctrl+Shift+S）</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::SelectionPanel</name>
    <message>
        <source>Hold them against each other</source>
        <translation>互いに突き合わせる</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Colour of all</source>
        <translation>全体の色</translation>
    </message>
    <message>
        <source>%1 quotes selected</source>
        <translation>引用 %1 件を選択中</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Delete %1 quotes</source>
        <translation>%1 件の引用を削除</translation>
    </message>
    <message>
        <source>Tags of any</source>
        <translation>いずれかに付いたタグ</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::SelectionPopup</name>
    <message>
        <source>Highlight %1 (%2)</source>
        <translation>ハイライト %1（%2）</translation>
    </message>
    <message>
        <source>What to do with the selected words</source>
        <translation>選択した語句の操作</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>エンティティ</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Contradicts…</source>
        <translation>矛盾…</translation>
    </message>
    <message>
        <source>Contradicts the parked one</source>
        <translation>保留中と矛盾</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::SettingRow</name>
    <message>
        <source>Restore the default: %1</source>
        <translation>既定値に戻す：%1</translation>
    </message>
    <message>
        <source>Restore the default</source>
        <translation>既定値に戻す</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No setting has these words. Shorter ones may find it.</source>
        <translation>その言葉を含む設定はありません。短くすると見つかるかもしれません。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>セピア</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The window is made anew; nothing is lost.</source>
        <translation>ウィンドウは作り直されますが、何も失われません。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>書体</translation>
    </message>
    <message>
        <source>Of articles and passages</source>
        <translation>記事と箇所の書体です</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>明朝</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>ゴシック</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 ピクセル</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>行の長さ</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 文字</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行間</translation>
    </message>
    <message>
        <source>%1 font sizes</source>
        <translation>文字の %1 倍</translation>
    </message>
    <message>
        <source>Suggestions in Compare, from which score on</source>
        <translation>比較に示す候補の最低スコア</translation>
    </message>
    <message>
        <source>%1 · none found</source>
        <translation>%1 · なし</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %3 件中 %2 件</translation>
    </message>
    <message>
        <source>suggestions threshold score</source>
        <translation>候補 しきい値 スコア</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>全体の大きさ</translation>
    </message>
    <message>
        <source>Per cent. Holds when this is closed.</source>
        <translation>パーセント。この画面を閉じると反映されます。</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::SourceView</name>
    <message>
        <source>Source as it arrived</source>
        <translation>取得したままのソース</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::StanceBadge</name>
    <message>
        <source>asserts</source>
        <translation>肯定</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>doubts</source>
        <translation>疑問視</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>伝聞</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::StartPage</name>
    <message>
        <source>no longer in %1</source>
        <translation>%1 にはありません</translation>
    </message>
    <message>
        <source>Gainsay</source>
        <translation>Gainsay</translation>
    </message>
    <message>
        <source>Read several accounts of one event, and see where they contradict each other. Everything stays in one file on this machine.</source>
        <translation>1 つの出来事を伝える複数の記事を読み、どこが矛盾しているかを調べます。すべてはこのコンピュータ上の 1 つのファイルに保存されます。</translation>
    </message>
    <message>
        <source>Or drop or paste articles here: files, folders, or a selection from the browser.
They begin a new dossier.</source>
        <translation>または、記事（ファイル、フォルダ、ブラウザーの選択範囲）をここにドロップするか貼り付けてください。
新しい調査ファイルが作られます。</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>最近の調査ファイル</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>新規調査ファイル…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>サンプルの調査ファイルを開く</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::StateWriter</name>
    <message>
        <source>“%1” could not be written, so it is not remembered how the window was: %2</source>
        <translation>「%1」に書き込めなかったため、ウィンドウの状態は保存されません：%2</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::StatementList</name>
    <message>
        <source>No article names it yet, and no quote is linked to it. Give it the further names that articles use, or select words in an article and press E.</source>
        <translation>まだどの記事にも出てこず、引用も関連付けられていません。記事で使われている別名を加えるか、記事の語句を選択して E を押してください。</translation>
    </message>
    <message>
        <source>Give it further names</source>
        <translation>別名を加える</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>別の相手…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Show what all sources say again</source>
        <translation>すべての情報源の記述を再び表示</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>記述</translation>
    </message>
    <message>
        <source>Read it in its article (Enter)</source>
        <translation>記事で読む (Enter)</translation>
    </message>
    <message>
        <source>Say whom the selected names mean (E)</source>
        <translation>選択した名前が指すものを選ぶ (E)</translation>
    </message>
    <message>
        <source>The selected names do not mean this entity (R)</source>
        <translation>選択した名前はこのエンティティを指さない (R)</translation>
    </message>
    <message>
        <source>The selected names mean this entity (A)</source>
        <translation>選択した名前はこのエンティティを指す (A)</translation>
    </message>
    <message>
        <source>Only %1 ×</source>
        <translation>%1 のみ ×</translation>
    </message>
    <message>
        <source>Only %1; press to show all sources</source>
        <translation>%1 のみ。押すとすべての情報源を表示</translation>
    </message>
    <message>
        <source>Nothing is left to decide here.</source>
        <translation>ここに未判断のものはありません。</translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>この種類のものはありません。</translation>
    </message>
    <message>
        <source>%1 rows selected</source>
        <translation>%1 行を選択中</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::StatementModel</name>
    <message>
        <source>undated</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>publ. %1</source>
        <translation>公開 %1</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>発言 %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>公開 %1</translation>
    </message>
    <message>
        <source>Unknown outlet</source>
        <translation>媒体不明</translation>
    </message>
    <message>
        <source>citing %1</source>
        <translation>%1 を引用</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>could be several</source>
        <translation>複数の可能性</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>関連付け済み</translation>
    </message>
    <message>
        <source>%1, %2, %3: “%4”, %5</source>
        <translation>%1、%2、%3：「%4」、%5</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>文</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::StatusStrip</name>
    <message>
        <source>article</source>
        <translation>件の記事</translation>
    </message>
    <message>
        <source>articles</source>
        <translation>件の記事</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>件の引用</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>件の引用</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>件のエンティティ</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>件のエンティティ</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>件の矛盾</translation>
    </message>
    <message>
        <source>contradictions</source>
        <translation>件の矛盾</translation>
    </message>
    <message>
        <source>, %1 to place</source>
        <translation>（位置の確認待ち %1）</translation>
    </message>
    <message>
        <source>, %1 new</source>
        <translation>（新着 %1）</translation>
    </message>
    <message>
        <source>Offline · every change saved</source>
        <translation>オフライン · すべての変更を保存済み</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::TagController</name>
    <message>
        <source>There is no quote to tag. Select one, or words of an article, and press T.</source>
        <translation>タグを付ける引用がありません。引用か記事の語句を選択して T を押してください。</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::TagModel</name>
    <message>
        <source>Tag: %1, on one quote</source>
        <translation>タグ：%1、引用 1 件</translation>
    </message>
    <message>
        <source>Tag: %1, on %2 quotes</source>
        <translation>タグ：%1、引用 %2 件</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::TagPicker</name>
    <message>
        <source>Find a tag or name a new one</source>
        <translation>タグを探す、または新しい名前を入力</translation>
    </message>
    <message>
        <source>Find a tag</source>
        <translation>タグを探す</translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation>新しいタグ：%1</translation>
    </message>
    <message>
        <source>No tags yet. Type a name to make one.</source>
        <translation>タグはまだありません。名前を入力すると作れます。</translation>
    </message>
    <message>
        <source>No tag of that name.</source>
        <translation>その名前のタグはありません。</translation>
    </message>
    <message>
        <source>Enter sets a tag or takes it off; Esc closes.</source>
        <translation>Enter で付け外し、Esc で閉じます。</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::TagRow</name>
    <message>
        <source>+ tag</source>
        <translation>＋ タグ</translation>
    </message>
    <message>
        <source>Take off the tag “%1”</source>
        <translation>タグ「%1」を外す</translation>
    </message>
    <message>
        <source>Edit the tags</source>
        <translation>タグを編集</translation>
    </message>
    <message>
        <source>Set tags or take them off (T, Ctrl+T)</source>
        <translation>タグを付け外しする (T, Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::TextAnalysis</name>
    <message numerus="yes">
        <source>%n more of your lexicons cannot be used either.</source>
        <translation>
            <numerusform>ほかに %n 件の辞書も使えません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gainsay::ui::ThresholdPanel</name>
    <message>
        <source>As usual</source>
        <translation>標準に戻す</translation>
    </message>
    <message>
        <source>Every suggestion has a score: how sure the rules are. Those below the line are not shown; nothing is lost, and what you have decided stays.</source>
        <translation>候補には、規則の確かさを示すスコアがあります。線より下の候補は表示されませんが、失われるものはなく、判断済みのものも残ります。</translation>
    </message>
    <message>
        <source>Puts every line back to %1</source>
        <translation>すべての線を %1 に戻します</translation>
    </message>
    <message>
        <source>Least score of suggestions: %1</source>
        <translation>候補の最低スコア：%1</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>検出なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 suggestions are shown</source>
        <translation>候補 %2 件のうち %1 件を表示</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::TimelineChart</name>
    <message>
        <source>What is said, when it happened, when it was said and when it was published</source>
        <translation>記述と、それが起きた日、言われた日、公開された日</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::TimelineController</name>
    <message>
        <source>Unknown outlet</source>
        <translation>媒体不明</translation>
    </message>
    <message>
        <source>Articles without a quote that speaks to a claim</source>
        <translation>主張に関わる引用のない記事</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::TimelineModel</name>
    <message>
        <source>Claim: %1</source>
        <translation>主張：%1</translation>
    </message>
    <message>
        <source>Claim: %1, event %2</source>
        <translation>主張：%1、出来事 %2</translation>
    </message>
    <message>
        <source>Article: %1, %2</source>
        <translation>記事：%1、%2</translation>
    </message>
    <message>
        <source>%1 %2: “%3”</source>
        <translation>%1 %2：「%3」</translation>
    </message>
    <message>
        <source>%1: %2, as the claim says</source>
        <translation>%1：%2（主張の記載）</translation>
    </message>
    <message>
        <source>%1: the words do not tell; by %2 at the latest</source>
        <translation>%1：記述なし（遅くとも %2）</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1：不明</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>起きた日</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>言われた日</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開された日</translation>
    </message>
    <message>
        <source>%1 (%2 – %3)</source>
        <translation>%1（%2～%3）</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>記述</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>出来事：%1</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::TimelineView</name>
    <message>
        <source>When it happened, when it was said, when it was published</source>
        <translation>起きた日、言われた日、公開された日</translation>
    </message>
    <message>
        <source>Only this claim</source>
        <translation>この主張だけ</translation>
    </message>
    <message>
        <source>Only this entity</source>
        <translation>このエンティティだけ</translation>
    </message>
    <message>
        <source>Only this source</source>
        <translation>この情報源だけ</translation>
    </message>
    <message>
        <source>Nothing has a date yet. Here each quote that speaks to a claim stands on three clocks: when the thing happened, when somebody said so, and when that was published.</source>
        <translation>日付のあるものはまだありません。ここには、主張に関わる引用が 3 つの時刻（起きた日、言われた日、公開された日）で並びます。</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>記事を取り込む</translation>
    </message>
    <message>
        <source>Nothing on the timeline is of all that you chose.</source>
        <translation>選んだ条件のすべてに合うものはタイムラインにありません。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Show more of time (−)</source>
        <translation>広い期間を表示 (−)</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Show less of time, larger (+)</source>
        <translation>狭い期間を拡大して表示 (+)</translation>
    </message>
    <message>
        <source>All of time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Show all of time (0)</source>
        <translation>全期間を表示 (0)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Export as a picture, SVG or PNG</source>
        <translation>画像（SVG または PNG）として書き出す</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>起きた日</translation>
    </message>
    <message>
        <source>was said</source>
        <translation>言われた日</translation>
    </message>
    <message>
        <source>was published</source>
        <translation>公開された日</translation>
    </message>
    <message>
        <source>known no better than that; dashed: as the claim says</source>
        <translation>幅のある日付（破線：主張の記載）</translation>
    </message>
    <message>
        <source>All claims</source>
        <translation>すべての主張</translation>
    </message>
    <message>
        <source>All entities</source>
        <translation>すべてのエンティティ</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>すべての情報源</translation>
    </message>
    <message>
        <source>1 statement</source>
        <translation>記述 1 件</translation>
    </message>
    <message>
        <source>%1 statements</source>
        <translation>記述 %1 件</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>主張 1 件</translation>
    </message>
    <message>
        <source>%1 claims</source>
        <translation>主張 %1 件</translation>
    </message>
    <message>
        <source>%1 on %2 · arrow keys move, Enter opens the text, + and − zoom, dragging pans</source>
        <translation>%1、%2 · 矢印キーで移動、Enter で本文を開く、+ と − で拡大・縮小、ドラッグで移動</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::TopBar</name>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Import files (Ctrl+I). Files, folders and selections can be dropped on the window as well.</source>
        <translation>ファイルを取り込む (Ctrl+I)。ファイル、フォルダ、選択範囲はウインドウにドロップもできます。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::TopicList</name>
    <message>
        <source>All articles, or one claim</source>
        <translation>すべての記事、または 1 つの主張</translation>
    </message>
</context>
<context>
    <name>gainsay::ui::Workspace</name>
    <message>
        <source>reading the articles</source>
        <translation>記事を読んでいます</translation>
    </message>
    <message>
        <source>The entity was deleted.</source>
        <translation>エンティティを削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>The claim was deleted, with what quotes say about it.</source>
        <translation>主張と、それに対する引用の立場を削除しました。</translation>
    </message>
    <message>
        <source>The article was deleted, with its quotes.</source>
        <translation>記事とその引用を削除しました。</translation>
    </message>
    <message>
        <source>%1 articles were deleted, with their quotes.</source>
        <translation>%1 件の記事とその引用を削除しました。</translation>
    </message>
    <message>
        <source>Something else is still being done; the strip below shows it. Wait for it, or stop it.</source>
        <translation>ほかの処理が続いています（下の帯に表示）。終わるのを待つか、中止してください。</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>All is as it should be: %1 stored contents, %2 journal entries and %3 quotes were checked.</source>
        <translation>問題はありません：保存データ %1 件、ジャーナル %2 項目、引用 %3 件を確認しました。</translation>
    </message>
    <message numerus="yes">
        <source>The dossier is damaged in %n place(s). Go back to a copy of it, or export what you can and begin a new one.</source>
        <translation>
            <numerusform>調査ファイルの %n か所が破損しています。コピーに戻るか、書き出せるものを書き出して新しく始めてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new version was imported.</source>
        <translation>新しい版を取り込みました。</translation>
    </message>
    <message>
        <source>%1 new versions were imported.</source>
        <translation>%1 件の新しい版を取り込みました。</translation>
    </message>
    <message>
        <source>All quotes have their place in it.</source>
        <translation>すべての引用の位置が決まっています。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>A figure changed inside a quote.</source>
        <translation>引用中の数値が変わりました。</translation>
    </message>
    <message>
        <source>Figures changed inside %1 quotes.</source>
        <translation>%1 件の引用で数値が変わりました。</translation>
    </message>
    <message>
        <source>1 quote waits for your decision.</source>
        <translation>引用 1 件が確認待ちです。</translation>
    </message>
    <message>
        <source>%1 quotes wait for your decision.</source>
        <translation>引用 %1 件が確認待ちです。</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>The saved search was deleted.</source>
        <translation>保存した検索を削除しました。</translation>
    </message>
    <message>
        <source>There is nothing to save. Filter the articles with Ctrl+Shift+F, or search everything with Ctrl+K, then save that.</source>
        <translation>保存するものがありません。Ctrl+Shift+F で記事を絞り込むか、Ctrl+K で検索してから保存してください。</translation>
    </message>
    <message>
        <source>%1 entities were deleted.</source>
        <translation>%1 件のエンティティを削除しました。</translation>
    </message>
    <message>
        <source>%1 claims were deleted, with what quotes say about them.</source>
        <translation>%1 件の主張を、引用の陳述とともに削除しました。</translation>
    </message>
    <message>
        <source>%1 saved searches were deleted.</source>
        <translation>%1 件の保存した検索を削除しました。</translation>
    </message>
    <message>
        <source>The quote was deleted.</source>
        <translation>引用を削除しました。</translation>
    </message>
    <message>
        <source>%1 quotes were deleted.</source>
        <translation>%1 件の引用を削除しました。</translation>
    </message>
    <message>
        <source>The tag was deleted; its quotes stay.</source>
        <translation>タグを削除しました。引用は残っています。</translation>
    </message>
    <message>
        <source>%1 tags were deleted; their quotes stay.</source>
        <translation>%1 件のタグを削除しました。引用は残っています。</translation>
    </message>
    <message>
        <source>What does it say about the claim?</source>
        <translation>主張について何と述べていますか</translation>
    </message>
    <message>
        <source>for the report</source>
        <translation>レポート用</translation>
    </message>
    <message>
        <source>The quote has the tag “%1” now.</source>
        <translation>引用にタグ「%1」を付けました。</translation>
    </message>
    <message>
        <source>%1 quotes have the tag “%2” now.</source>
        <translation>%1 件の引用にタグ「%2」を付けました。</translation>
    </message>
    <message>
        <source>Report on these</source>
        <translation>これらをレポートにする</translation>
    </message>
</context>
</TS>
