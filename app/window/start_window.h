// SPDX-FileCopyrightText: 2026 Privacy Binder contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace binder {

/// The window the program starts with: begin, go on, or look at the example. It only asks; what happens is up
/// to whom it tells.
class StartWindow : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(const QString &language, QWidget *parent = nullptr);

    /// Absolute paths, the last used first.
    void setRecentFiles(const QStringList &paths);

signals:
    void newRequested();
    void openRequested();
    void fileRequested(const QString &path);
    void exampleRequested();
    void aboutRequested();
    void languageChosen(const QString &language);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void putIntoWords();
    void requestCurrentFile();

    QLabel *m_title;
    QLabel *m_intro;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_example;
    QLabel *m_recentTitle;
    QListWidget *m_recent;
    QLabel *m_noRecent;
    QLabel *m_languageTitle;
    QComboBox *m_language;
    QPushButton *m_about;
    QLabel *m_promise;
};

} // namespace binder
