// SPDX-FileCopyrightText: 2026 Hospital Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfoutline.h"

#include <qpdf/QPDF.hh>

namespace atlas {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPoints = 0.75; ///< of a px

class Navigation {
public:
    Navigation(QPDF& pdf, const PaperDocument& document) : m_pdf(pdf), m_document(document), m_pages(pdf.getAllPages())
    {
    }

    void addLinks()
    {
        for (const PaperDocument::Link& link : m_document.links) {
            const double height = heightOf(link.page);
            QPDFObjectHandle box = QPDFObjectHandle::newArray();
            for (const double number : {link.rect.left() * kPoints, height - link.rect.bottom() * kPoints,
                     link.rect.right() * kPoints, height - link.rect.top() * kPoints})
                box.appendItem(QPDFObjectHandle::newReal(number, 2));
            QPDFObjectHandle annotation
                = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
            annotation.replaceKey("/Rect", box);
            annotation.replaceKey("/Dest", destination(link.targetPage, link.targetY));
            QPDFObjectHandle page = m_pages.at(size_t(link.page));
            if (!page.getKey("/Annots").isArray())
                page.replaceKey("/Annots", QPDFObjectHandle::newArray());
            page.getKey("/Annots").appendItem(m_pdf.makeIndirectObject(annotation));
        }
    }

    void addBookmarks()
    {
        if (m_document.bookmarks.isEmpty())
            return;
        QPDFObjectHandle root = newObject();
        root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        QPDFObjectHandle last0, last1;
        int top = 0;
        for (const PaperDocument::Bookmark& bookmark : m_document.bookmarks) {
            QPDFObjectHandle item = newObject();
            item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
            item.replaceKey("/Dest", destination(bookmark.page, bookmark.y));
            const bool nested = bookmark.level > 0 && last0.isInitialized();
            QPDFObjectHandle parent = nested ? last0 : root;
            QPDFObjectHandle& before = nested ? last1 : last0;
            item.replaceKey("/Parent", parent);
            if (before.isInitialized() && parent.hasKey("/First")) {
                before.replaceKey("/Next", item);
                item.replaceKey("/Prev", before);
            } else {
                parent.replaceKey("/First", item);
            }
            parent.replaceKey("/Last", item);
            before = item;
            if (!nested) {
                last1 = QPDFObjectHandle();
                ++top;
            } else {
                // Closed at first: a reader opens the part that he wants.
                const int count = parent.hasKey("/Count") ? -parent.getKey("/Count").getIntValueAsInt() : 0;
                parent.replaceKey("/Count", QPDFObjectHandle::newInteger(-(count + 1)));
            }
        }
        root.replaceKey("/Count", QPDFObjectHandle::newInteger(top));
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

    void addInformation()
    {
        QPDFObjectHandle information = newObject();
        const auto put = [&](const char* key, const QString& text) {
            if (!text.isEmpty())
                information.replaceKey(key, QPDFObjectHandle::newUnicodeString(text.toStdString()));
        };
        put("/Title", m_document.title);
        put("/Author", m_document.author);
        put("/Creator", u"Hospital Atlas"_s);
        put("/Producer", u"Qt, qpdf"_s);
        const QString date = m_document.date.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s);
        put("/CreationDate", date);
        put("/ModDate", date);
        m_pdf.getTrailer().replaceKey("/Info", information);
        m_pdf.getTrailer().removeKey("/ID");
        QPDFObjectHandle root = m_pdf.getRoot();
        root.removeKey("/Metadata");
        root.replaceKey("/Lang", QPDFObjectHandle::newString(m_document.locale.bcp47Name().toStdString()));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    }

private:
    QPDFObjectHandle newObject() { return m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()); }

    double heightOf(int page) { return m_pages.at(size_t(page)).getKey("/MediaBox").getArrayItem(3).getNumericValue(); }

    QPDFObjectHandle destination(int page, qreal y)
    {
        QPDFObjectHandle place = QPDFObjectHandle::newArray();
        place.appendItem(m_pages.at(size_t(page)));
        place.appendItem(QPDFObjectHandle::newName("/XYZ"));
        place.appendItem(QPDFObjectHandle::newInteger(0));
        place.appendItem(QPDFObjectHandle::newReal(heightOf(page) - y * kPoints, 2));
        place.appendItem(QPDFObjectHandle::newNull());
        return place;
    }

    QPDF& m_pdf;
    const PaperDocument& m_document;
    std::vector<QPDFObjectHandle> m_pages;
};

} // namespace

void addNavigation(QPDF& pdf, const PaperDocument& document)
{
    Navigation navigation(pdf, document);
    navigation.addLinks();
    navigation.addBookmarks();
    navigation.addInformation();
}

} // namespace atlas
